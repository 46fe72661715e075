package org.civilaffairs.tck.tests.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** The days off and the weekend days worked of 2024 and 2025, as the State Council arranged them; no other year has a table. */
final class Holidays {

    private static final String DOCUMENT_2024 = "国办发明电〔2023〕7号";
    private static final String DOCUMENT_2025 = "国办发明电〔2024〕12号";

    private Holidays() {}

    static void set(Scene scene) {
        Verify.done(scene.system
                .holidays()
                .set(
                        scene.district(),
                        2024,
                        days(
                                "2024-01-01",
                                1,
                                "2024-02-10",
                                8,
                                "2024-04-04",
                                3,
                                "2024-05-01",
                                5,
                                "2024-06-08",
                                3,
                                "2024-09-15",
                                3,
                                "2024-10-01",
                                7),
                        days(
                                "2024-02-04",
                                1,
                                "2024-02-18",
                                1,
                                "2024-04-07",
                                1,
                                "2024-04-28",
                                1,
                                "2024-05-11",
                                1,
                                "2024-09-14",
                                1,
                                "2024-09-29",
                                1,
                                "2024-10-12",
                                1),
                        DOCUMENT_2024));
        Verify.done(scene.system
                .holidays()
                .set(
                        scene.district(),
                        2025,
                        days(
                                "2025-01-01",
                                1,
                                "2025-01-28",
                                8,
                                "2025-04-04",
                                3,
                                "2025-05-01",
                                5,
                                "2025-05-31",
                                3,
                                "2025-10-01",
                                8),
                        days("2025-01-26", 1, "2025-02-08", 1, "2025-04-27", 1, "2025-09-28", 1, "2025-10-11", 1),
                        DOCUMENT_2025));
    }

    /** Returns runs of days, each as its first day and its length. */
    private static Set<LocalDate> days(Object... runs) {
        Set<LocalDate> days = new TreeSet<>();
        for (int at = 0; at < runs.length; at += 2) {
            LocalDate first = LocalDate.parse((String) runs[at]);
            for (int day = 0; day < (int) runs[at + 1]; day++) {
                days.add(first.plusDays(day));
            }
        }
        return days;
    }
}
