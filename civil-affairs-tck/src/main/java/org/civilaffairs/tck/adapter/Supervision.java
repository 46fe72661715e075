package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.List;

/** What is found when the records of a division are looked over for a day. */
public interface Supervision {

    /**
     * One thing found.
     *
     * @param assertion the id in the specification, such as APT-02
     * @param clause the clause of the plan, such as 2.1
     * @param outcome MET, BREACH, PENDING, UNDETERMINED, NOT_APPLICABLE or WAIVED
     * @param severity BREACH, WARNING or INFO
     * @param bound who has to act: ASSISTANT, VILLAGE, TOWN, DISTRICT or ALL
     * @param subject a division's code, or the identifier of what it is about
     */
    record Finding(String assertion, String clause, String outcome, String severity, String bound, String subject) {}

    /**
     * How many villages have an assistant.
     *
     * @param below the same for each town of a district, in the order of codes
     */
    record Coverage(String division, LocalDate asOf, int villages, int covered, String digest, List<Coverage> below) {}

    /** A village without an assistant, and since when. */
    record Vacancy(String village, LocalDate since, long days) {}

    /** Returns all findings at and below a division. */
    List<Finding> findings(String division, LocalDate on);

    /** Returns the coverage of a division. */
    Coverage coverage(String division, LocalDate on);

    /** Returns the vacancies at and below a division, in the order of codes. */
    List<Vacancy> vacancies(String division, LocalDate on);
}
