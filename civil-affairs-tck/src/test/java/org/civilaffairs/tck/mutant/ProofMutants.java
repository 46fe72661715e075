package org.civilaffairs.tck.mutant;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilaffairs.tck.adapter.Registers.Book;
import org.civilaffairs.tck.adapter.Registers.Proof;
import org.civilaffairs.tck.adapter.Verifier.Fault;
import org.civilaffairs.tck.reference.Twist;

/** Faults about what a stranger can prove (REG-06). */
final class ProofMutants {

    private static final Pattern PREVIOUS = Pattern.compile("(?m)^previous: .*$");
    private static final Pattern COMMITMENT = Pattern.compile("690102\\*{8}[0-9X]{4} sha256:[0-9a-f]{64}");

    private ProofMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.broad(
                        "hands values out in another spelling",
                        () -> BookFaults.file(right -> right.replace("走访", "走訪")),
                        "REG-06.a",
                        "REG-06.e",
                        "REG-06.f",
                        "REG-06.i"),
                Mutant.broad(
                        "digests each entry without the one before",
                        () -> BookFaults.file(ProofMutants::unchained),
                        "REG-06.b",
                        "REG-06.e"),
                Mutant.of(
                        "digests entries without their documents",
                        () -> BookFaults.file(right -> right.replaceAll("(?m)^original: .*\n", "")),
                        "REG-06.n"),
                Mutant.of(
                        "digests entries without what was given",
                        () -> BookFaults.file(right -> right.replaceAll("(?m)^field.item: .*\n", "")),
                        "REG-06.n"),
                Mutant.of(
                        "counts one entry too many in the last line",
                        () -> BookFaults.file(right -> right.replaceFirst("\nend: 2 ", "\nend: 3 ")),
                        "REG-06.c"),
                Mutant.of(
                        "shows the first digest for the last",
                        () -> new Twist() {
                            @Override
                            protected List<Book> books(List<Book> right) {
                                return right.stream()
                                        .map(book -> new Book(book.code(), book.entries(), "0".repeat(64), book.open()))
                                        .toList();
                            }
                        },
                        "REG-06.c",
                        "REG-06.h",
                        "ARC-02.a"),
                Mutant.of(
                        "digests the content alone",
                        () -> Forged.each(line -> line.digest = Integer.toHexString(line.content.hashCode())),
                        "REG-06.d"),
                Mutant.of(
                        "hands identity numbers out",
                        () -> BookFaults.file(right -> COMMITMENT.matcher(right).replaceAll("69010219760909910X")),
                        "REG-06.g"),
                Mutant.of(
                        "never finds a book intact",
                        () -> BookFaults.proof(right -> new Proof(false, right.entries(), right.digest())),
                        "REG-06.h",
                        "REG-05.c"),
                Mutant.of(
                        "leaves the last entry out of the proof",
                        () -> BookFaults.proof(right -> new Proof(right.intact(), right.entries() - 1, right.digest())),
                        "REG-06.h"),
                verifier(
                        "finds fault with every file",
                        right -> right.isEmpty() ? List.of(new Fault(0, "?")) : right,
                        "REG-06.i"),
                blind("sees no altered entry", fault -> fault.what().equals("CONTENT_ALTERED"), "REG-06.j"),
                blind("sees no missing entry", fault -> fault.what().equals("MISSING"), "REG-06.k"),
                blind("sees no order", fault -> fault.what().equals("OUT_OF_ORDER"), "REG-06.l"),
                blind("sees no cut tail", fault -> fault.what().equals("TAIL_CUT"), "REG-06.m"));
    }

    private static String unchained(String right) {
        Matcher first = PREVIOUS.matcher(right);
        return first.find() ? PREVIOUS.matcher(right).replaceAll(first.group()) : right;
    }

    private static Mutant verifier(String name, UnaryOperator<List<Fault>> fault, String kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected List<Fault> faults(List<Fault> right) {
                        return fault.apply(right);
                    }
                },
                kills);
    }

    private static Mutant blind(String name, Predicate<Fault> to, String kills) {
        return verifier(name, right -> right.stream().filter(to.negate()).toList(), kills);
    }
}
