package org.civilaffairs.tck.tests;

import java.util.List;
import org.civilaffairs.tck.tests.appointment.AtOnceTests;
import org.civilaffairs.tck.tests.appointment.EndTests;
import org.civilaffairs.tck.tests.appointment.FilingTests;
import org.civilaffairs.tck.tests.appointment.OrderTests;
import org.civilaffairs.tck.tests.appointment.PostTests;
import org.civilaffairs.tck.tests.appointment.RecommendationTests;
import org.civilaffairs.tck.tests.division.ChangeTests;
import org.civilaffairs.tck.tests.division.CodeTests;
import org.civilaffairs.tck.tests.division.RollUpTests;
import org.civilaffairs.tck.tests.eligibility.ConditionTests;
import org.civilaffairs.tck.tests.eligibility.ViolationTests;
import org.civilaffairs.tck.tests.training.AttendanceTests;
import org.civilaffairs.tck.tests.training.TownYearTests;

/** The classes that hold the kit's tests. */
public final class AllTests {

    /** The classes, by feature; a test that is missing here is found missing by the ledger of assertions. */
    public static final List<Class<?>> CLASSES = List.of(
            CodeTests.class,
            ChangeTests.class,
            RollUpTests.class,
            PostTests.class,
            AtOnceTests.class,
            RecommendationTests.class,
            FilingTests.class,
            OrderTests.class,
            EndTests.class,
            ConditionTests.class,
            ViolationTests.class,
            TownYearTests.class,
            AttendanceTests.class);

    private AllTests() {}
}
