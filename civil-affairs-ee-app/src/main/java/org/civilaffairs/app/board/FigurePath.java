package org.civilaffairs.app.board;

import java.time.LocalDate;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.division.RollUp;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.supervision.Figure;

/** Where a figure leads to: the records that it counts, and from each of them to the entry itself. */
final class FigurePath {

    private FigurePath() {}

    /** Returns the page of what a figure of a division counts. */
    static String of(Figure figure, DivisionCode division, LocalDate on) {
        return switch (figure) {
            case BREACHES -> findings(division, on) + "&outcome=BREACH&severity=BREACH";
            case WARNINGS -> findings(division, on) + "&outcome=BREACH&severity=WARNING";
            case PENDING -> findings(division, on) + "&outcome=PENDING";
            case UNDETERMINED -> findings(division, on) + "&outcome=UNDETERMINED";
            default -> "/board/figure?code=" + division + "&on=" + on + "&figure=" + figure;
        };
    }

    /** Returns the page of who holds the posts: the villages of a division, or the posts of a village itself. */
    static String coverage(DivisionCode division, LocalDate on) {
        return division.level() == Level.VILLAGE
                ? "/appointment/roster?village=" + division
                : "/supervision/coverage?code=" + division + "&on=" + on;
    }

    static String findings(DivisionCode division, LocalDate on) {
        return "/supervision/findings?code=" + division + "&on=" + on;
    }

    /** Returns the page of one record that a figure counts. */
    static String of(Figure figure, RollUp.Item record, LocalDate on) {
        return switch (figure) {
            case VILLAGES, VACANT, ACTING -> "/appointment/roster?village=" + record.at();
            case COVERED, UNFILED, LETTERS -> "/appointment/one?id=" + record.id();
            case TRAININGS -> "/training/index?division=" + record.at() + "&year=" + on.getYear();
            case BOOKS, ENTRIES -> book(record);
            case LATE_ENTRIES, INCOMPLETE_ENTRIES -> of(figure, record.at(), on);
            case CABINETS -> "/archive/index?village=" + record.at();
            case LETTERS_SIGNED -> "/responsibility/one?id=" + record.id().split(" ")[1];
            case ASSESSED, EXCELLENT, QUALIFIED, BASICALLY_QUALIFIED, UNQUALIFIED ->
                "/responsibility/score?id=" + record.id();
            case BREACHES, WARNINGS, PENDING, UNDETERMINED -> of(figure, record.at(), on);
        };
    }

    private static String book(RollUp.Item record) {
        return BookId.find(record.id())
                .map(book -> "/register/book?village=" + book.village() + "&book="
                        + book.type().code() + "&year=" + book.year())
                .orElse("/register/cabinet?village=" + record.at());
    }
}
