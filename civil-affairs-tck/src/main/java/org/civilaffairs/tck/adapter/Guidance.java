package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.List;

/** Guidance of villages by town and bureau, the towns' work rules, and what changed (GDN). */
public interface Guidance {

    /** What can happen to a thing that is to be mended. */
    enum Event {
        REPORT_MENDED,
        CONFIRM_MENDED,
        SEND_BACK,
        DROP
    }

    /** One thing that is to be mended, and the last day for it. */
    record Demand(String what, LocalDate due) {}

    /** A visit of guidance; {@code found} is what was seen. */
    record Visit(String village, LocalDate on, String officers, String found, List<Demand> toMend) {}

    /**
     * A step with one of the things to mend.
     *
     * @param number from 1 within the visit
     * @param reason what was done, or why it is sent back or dropped
     * @param evidence what proves that it is mended; may be empty where nothing is reported
     */
    record Step(int number, Event event, LocalDate on, String reason, String evidence) {}

    /** What came and what went between the ends of two days. */
    record Changes(List<Supervision.Finding> came, List<Supervision.Finding> went) {}

    /** Records a visit; the outcome names it. */
    Outcome record(Visit visit, Actor by);

    /** Takes a step with one of the things to mend. */
    Outcome take(String visit, Step step, Actor by);

    /** Puts work rules of a town in force from a day on; the outcome names them. */
    Outcome issue(String town, String title, String document, String text, LocalDate since, Actor by);

    /** Ends work rules: on the day they no longer hold. */
    Outcome end(String rules, LocalDate until, Actor by);

    /** Returns what became of the findings at and below a division. */
    Changes changes(String division, LocalDate since, LocalDate on);
}
