package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.adapter.Registers.Book;
import org.civilaffairs.tck.adapter.Registers.Entry;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.reference.Twist;

/** Faults about the ten books themselves, where amounts count, and who writes (REG-01, REG-08, REG-09). */
final class BookMutants {

    private BookMutants() {}

    static List<Mutant> all() {
        return List.of(
                books("has no book of elections", right -> right.subList(0, 9)),
                books("has an eleventh book", right -> {
                    List<Book> eleven = new ArrayList<>(right);
                    eleven.add(new Book("R11", 0, "", true));
                    return eleven;
                }),
                books("has its books in another order", right -> {
                    List<Book> shuffled = new ArrayList<>(right);
                    Collections.swap(shuffled, 2, 3);
                    return shuffled;
                }),
                Mutant.of("takes nine books for ten", () -> Faults.without("REG-01"), "REG-01.b", "REG-01.d"),
                Mutant.of(
                        "finds fault with ten books",
                        () -> Faults.findings(right -> and(right, "REG-01", "BREACH")),
                        "REG-01.c"),
                Mutant.of(
                        "counts volumes for books",
                        () -> new Twist() {
                            @Override
                            protected List<Supervision.Finding> findings(
                                    String division, LocalDate on, List<Supervision.Finding> right) {
                                return reference().volumesOnRecord(division) < 10
                                        ? right
                                        : right.stream()
                                                .filter(each ->
                                                        !each.assertion().equals("REG-01"))
                                                .toList();
                            }
                        },
                        "REG-01.d"),
                Mutant.forgiving(
                        "counts an amount in two books",
                        reason -> reason.key().equals("REG-08.counted-already")
                                && !home(reason).equals(reason.facts().get("book")),
                        "REG-08.a"),
                Mutant.forgiving(
                        "counts an amount twice in a book",
                        reason -> reason.key().equals("REG-08.counted-already")
                                && home(reason).equals(reason.facts().get("book")),
                        "REG-08.b"),
                Mutant.of(
                        "counts one amount only",
                        () -> BookFaults.refuses(
                                (book, entry) -> entry.payment().equals("青救-1-2")),
                        "REG-08.c"),
                writer("lets the assistant write a day early", "2024-06-17", true, "REG-09.a"),
                writer("lets the assistant write on the day of the end", "2024-06-18", true, "REG-09.b"),
                writer("keeps the assistant from writing on the first day", "2024-06-18", false, "REG-09.a"),
                writer("keeps the assistant from writing on the last day", "2024-06-17", false, "REG-09.b"),
                Mutant.forgiving(
                        "lets neighbours write",
                        reason -> reason.key().equals("REG-09.not-in-post")
                                && reason.facts().get("name").equals("何知夏"),
                        "REG-09.c"),
                Mutant.of(
                        "shows who keys in for the assistant",
                        () -> Forged.each(line -> line.office = Office.ASSISTANT),
                        "REG-09.d"),
                Mutant.of(
                        "lets no town key in",
                        () -> BookFaults.refuses((book, entry) -> entry.by().office() == Office.TOWN
                                && entry.by().division().endsWith("101")),
                        "REG-09.d"),
                Mutant.forgiving("REG-09.other-town", "REG-09.e"));
    }

    /** Returns the book in which an amount counts already. */
    private static String home(Finding reason) {
        return reason.facts().get("home").replaceAll("^.*(R[01][0-9]).*$", "$1");
    }

    private static Mutant books(String name, UnaryOperator<List<Book>> fault) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected List<Book> books(List<Book> right) {
                        return right.size() < 10 ? right : fault.apply(right);
                    }
                },
                "REG-01.a");
    }

    /** Is wrong by a day about who is in post. */
    private static Mutant writer(String name, String on, boolean lets, String kills) {
        Predicate<String> that = day -> day.equals(on);
        if (lets) {
            return Mutant.forgiving(
                    name,
                    reason -> reason.key().equals("REG-09.not-in-post")
                            && that.test(reason.facts().get("on"))
                            && !reason.facts().get("name").equals("何知夏"),
                    kills);
        }
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected Optional<Breach> refuses(String book, Entry entry) {
                        boolean bounded = reference().appointmentsOnRecord().stream()
                                .flatMap(each -> each.interval().stream())
                                .anyMatch(days -> days.since().equals(entry.recordedOn())
                                        || days.until()
                                                .filter(entry.recordedOn().plusDays(1)::equals)
                                                .isPresent());
                        return bounded && that.test(entry.recordedOn().toString())
                                ? Optional.of(new Breach("", "5.3", "mutant"))
                                : Optional.empty();
                    }
                },
                kills);
    }

    static List<Supervision.Finding> and(List<Supervision.Finding> right, String assertion, String outcome) {
        List<Supervision.Finding> more = new ArrayList<>(right);
        more.add(new Supervision.Finding(assertion, "5.3", outcome, "BREACH", "ASSISTANT", ""));
        return more;
    }
}
