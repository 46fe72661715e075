package org.civilaffairs.core.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.archive.CabinetSetUp;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.RollUp.Item;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.EntrySign;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LettersOfYear;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.Severity;
import org.civilaffairs.core.training.TownYear;
import org.civilaffairs.core.training.TrainingRequirement;

/**
 * Collects the records that the figures count, village by village; for whoever judges village-years one by one. Whatever
 * the order, the same villages and findings make the same figures.
 */
public final class FigureRecords {

    private final LocalDate asOf;
    private final Map<Figure, List<Item>> records = new EnumMap<>(Figure.class);
    private final SortedMap<DivisionCode, List<Finding>> found = new TreeMap<>();

    private FigureRecords(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Returns a collection for the figures of a day, with nothing in it yet. */
    public static FigureRecords of(LocalDate asOf) {
        return new FigureRecords(asOf);
    }

    /** Returns the figures of everything collected. */
    public Figures figures() {
        Map<String, Integer> seen = new HashMap<>();
        found.forEach((at, findings) -> findings.stream().sorted().forEach(finding -> severity(finding, at, seen)));
        return Figures.of(asOf, records);
    }

    /** Adds a finding, at the division where it stands. */
    public void found(DivisionCode at, Finding finding) {
        found.computeIfAbsent(at, absent -> new ArrayList<>()).add(finding);
    }

    private void severity(Finding finding, DivisionCode at, Map<String, Integer> seen) {
        // One subject may have the same thing found several times, such as once a year.
        String what = finding.key() + " " + finding.subject() + " " + at;
        String id = what + " " + seen.merge(what, 1, Integer::sum);
        if (finding.outcome() == Outcome.BREACH) {
            add(finding.severity() == Severity.BREACH ? Figure.BREACHES : Figure.WARNINGS, id, at);
        } else if (finding.outcome() == Outcome.PENDING) {
            add(Figure.PENDING, id, at);
        } else if (finding.outcome() == Outcome.UNDETERMINED) {
            add(Figure.UNDETERMINED, id, at);
        }
    }

    /** Adds a town's trainings of the year. */
    public void town(TownYear year) {
        TrainingRequirement.of(year, asOf)
                .held()
                .forEach(day -> add(Figure.TRAININGS, year.town() + " " + day, year.town()));
    }

    /** Adds a village. */
    public void village(VillageYear year) {
        DivisionCode village = year.village();
        add(Figure.VILLAGES, village.digits(), village);
        post(year.post(), village);
        year.books().stream()
                .filter(books -> books.year().year() == asOf.getYear())
                .flatMap(books -> books.year().books().stream())
                .forEach(book -> book(book, village));
        year.archives().stream()
                .filter(archive -> CabinetSetUp.RULE.judge(archive, asOf).outcome() == Outcome.MET)
                .forEach(archive -> add(Figure.CABINETS, village.digits(), village));
        year.letters().forEach(letters -> letters(letters, village));
    }

    private void letters(LettersOfYear letters, DivisionCode village) {
        for (Appointment appointment : letters.owed(asOf)) {
            add(Figure.LETTERS, appointment.id(), village);
            letters.signed(appointment, asOf)
                    .ifPresent(letter -> add(Figure.LETTERS_SIGNED, appointment.id() + " " + letter.id(), village));
        }
        for (Letter letter : letters.assessed(asOf)) {
            add(Figure.ASSESSED, letter.id(), village);
            letter.grade().flatMap(FigureRecords::figure).ifPresent(grade -> add(grade, letter.id(), village));
        }
    }

    private static Optional<Figure> figure(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> Optional.of(Figure.EXCELLENT);
            case QUALIFIED -> Optional.of(Figure.QUALIFIED);
            case BASICALLY_QUALIFIED -> Optional.of(Figure.BASICALLY_QUALIFIED);
            case UNQUALIFIED -> Optional.of(Figure.UNQUALIFIED);
            case NOT_GRADED -> Optional.empty();
        };
    }

    private void post(PostFacts post, DivisionCode village) {
        List<Appointment> inForce = post.inForce(asOf);
        inForce.stream().findFirst().ifPresent(first -> add(Figure.COVERED, first.id(), village));
        inForce.stream()
                .filter(appointment -> !appointment.filed())
                .forEach(appointment -> add(Figure.UNFILED, appointment.id(), village));
        post.vacancy(asOf).ifPresent(vacancy -> add(Figure.VACANT, village.digits(), village));
        if (inForce.isEmpty()) {
            post.cover(asOf).ifPresent(cover -> add(Figure.ACTING, village.digits(), village));
        }
    }

    private void book(BookYear book, DivisionCode village) {
        String id = book.book().toString();
        add(Figure.BOOKS, id, village);
        add(Figure.ENTRIES, id, village, book.entries());
        add(Figure.LATE_ENTRIES, id, village, book.numbers(EntrySign.LATE).size());
        add(
                Figure.INCOMPLETE_ENTRIES,
                id,
                village,
                book.numbers(EntrySign.LACKS_DOCUMENTS).size());
    }

    private void add(Figure figure, String id, DivisionCode at) {
        add(figure, id, at, 1);
    }

    private void add(Figure figure, String id, DivisionCode at, long value) {
        if (value > 0) {
            records.computeIfAbsent(figure, absent -> new ArrayList<>())
                    .add(new Item(id, at, BigDecimal.valueOf(value)));
        }
    }
}
