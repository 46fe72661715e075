package org.civilaffairs.tck.mutant;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.tck.adapter.Registers.Line;
import org.civilaffairs.tck.adapter.Registers.State;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;

/** Faults about numbers and corrections (REG-05). */
final class EntryMutants {

    private EntryMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.broad(
                        "leaves gaps between numbers",
                        () -> new Twist() {
                            @Override
                            protected int told(String village, String book, int year, int number) {
                                return number * 10;
                            }

                            @Override
                            protected List<Line> lines(String book, List<Line> right) {
                                return right.stream()
                                        .map(line -> Forged.line(line, forged -> forged.number *= 10))
                                        .toList();
                            }
                        },
                        "REG-05.a"),
                numbering(
                        "numbers the books of a village together",
                        (id, other) -> other.village().equals(id.village())
                                && other.year() == id.year()
                                && other.type() != id.type()),
                numbering(
                        "numbers the villages together",
                        (id, other) -> !other.village().equals(id.village())
                                && other.village()
                                        .district()
                                        .equals(id.village().district())
                                && other.type() == id.type()
                                && other.year() == id.year()),
                numbering(
                        "numbers the years together",
                        (id, other) -> other.village().equals(id.village())
                                && other.type() == id.type()
                                && other.year() < id.year()),
                Mutant.of(
                        "gives a number twice when many write",
                        () -> new Twist() {
                            @Override
                            protected int told(String village, String book, int year, int number) {
                                return number > 10 ? number - 1 : number;
                            }
                        },
                        "REG-05.c"),
                Mutant.of(
                        "keeps a number for each refusal",
                        () -> new Twist() {
                            private final Map<Reference, Integer> refused = new IdentityHashMap<>();

                            @Override
                            protected List<Finding> told(List<Finding> reasons) {
                                refused.merge(reference(), 1, Integer::sum);
                                return reasons;
                            }

                            @Override
                            protected int told(String village, String book, int year, int number) {
                                return number + refused.getOrDefault(reference(), 0);
                            }
                        },
                        "REG-05.d"),
                Mutant.of(
                        "takes a correction for any entry",
                        () -> Forged.each(line -> line.kind = line.kind.equals("CORRECTION") ? "ENTRY" : line.kind),
                        "REG-05.e"),
                Mutant.of(
                        "names no corrected number",
                        () -> Forged.each(line -> line.refersTo = OptionalInt.empty()),
                        "REG-05.e",
                        "REG-05.j",
                        "REG-05.m"),
                Mutant.of(
                        "writes a correction over the old entry",
                        () -> Forged.lines(right -> right.stream()
                                .map(line -> line.state() == State.CORRECTED
                                        ? Forged.line(
                                                line,
                                                forged -> forged.content =
                                                        correction(right, line).content())
                                        : line)
                                .toList()),
                        "REG-05.f"),
                Mutant.of(
                        "strikes nothing through",
                        () -> Forged.each(line -> line.state = State.STANDING),
                        "REG-05.f",
                        "REG-05.j",
                        "REG-05.m"),
                Mutant.of(
                        "corrects a corrected entry again",
                        () -> forgiving(
                                "REG-05.struck-already",
                                reference -> reference.shelfOnRecord().has(EntryKind.CORRECTION)),
                        "REG-05.g"),
                Mutant.of(
                        "corrects a voided entry",
                        () -> forgiving(
                                "REG-05.struck-already",
                                reference -> reference.shelfOnRecord().has(EntryKind.VOID)),
                        "REG-05.l"),
                Mutant.forgiving("REG-05.reason-missing", "REG-05.h", "REG-05.k"),
                Mutant.forgiving("REG-05.no-such-entry", "REG-05.i"),
                Mutant.of(
                        "erases what is voided",
                        () -> Forged.lines(right -> right.stream()
                                .map(line -> line.state() == State.VOIDED
                                        ? Forged.line(line, forged -> forged.content = Map.of())
                                        : line)
                                .toList()),
                        "REG-05.j"),
                Mutant.of(
                        "corrects no correction",
                        () -> BookFaults.leaves(line -> line.kind().equals("CORRECTION")),
                        "REG-05.m"));
    }

    private static Line correction(List<Line> lines, Line corrected) {
        return lines.stream()
                .filter(line -> line.refersTo().equals(OptionalInt.of(corrected.number())))
                .findFirst()
                .orElse(corrected);
    }

    private interface Together {
        boolean with(BookId book, BookId other);
    }

    /** Goes on with the numbers of other books. */
    private static Mutant numbering(String name, Together together) {
        return Mutant.broad(
                name,
                () -> new Twist() {
                    @Override
                    protected int told(String village, String book, int year, int number) {
                        return number + reference().shelfOnRecord().countTogether(village, book, year, together::with);
                    }
                },
                "REG-05.b");
    }

    private static Twist forgiving(String key, Predicate<Reference> when) {
        return new Twist() {
            @Override
            protected boolean forgives(Finding reason) {
                return reason.key().equals(key) && when.test(reference());
            }
        };
    }
}
