package org.civilaffairs.tck.tests;

import java.util.List;
import org.civilaffairs.tck.tests.appointment.AtOnceTests;
import org.civilaffairs.tck.tests.appointment.EndTests;
import org.civilaffairs.tck.tests.appointment.FilingTests;
import org.civilaffairs.tck.tests.appointment.OrderTests;
import org.civilaffairs.tck.tests.appointment.PostTests;
import org.civilaffairs.tck.tests.appointment.RecommendationTests;
import org.civilaffairs.tck.tests.archive.CabinetTests;
import org.civilaffairs.tck.tests.archive.DocumentTests;
import org.civilaffairs.tck.tests.archive.HandOverTests;
import org.civilaffairs.tck.tests.archive.VolumeTests;
import org.civilaffairs.tck.tests.division.ChangeTests;
import org.civilaffairs.tck.tests.division.CodeTests;
import org.civilaffairs.tck.tests.division.RollUpTests;
import org.civilaffairs.tck.tests.eligibility.ConditionTests;
import org.civilaffairs.tck.tests.eligibility.ViolationTests;
import org.civilaffairs.tck.tests.guidance.OversightTests;
import org.civilaffairs.tck.tests.guidance.RectificationTests;
import org.civilaffairs.tck.tests.guidance.VisitTests;
import org.civilaffairs.tck.tests.register.ColumnsTests;
import org.civilaffairs.tck.tests.register.CorrectionTests;
import org.civilaffairs.tck.tests.register.NumbersTests;
import org.civilaffairs.tck.tests.register.OriginalsTests;
import org.civilaffairs.tck.tests.register.PaymentTests;
import org.civilaffairs.tck.tests.register.ProofTests;
import org.civilaffairs.tck.tests.register.TenBooksTests;
import org.civilaffairs.tck.tests.register.TimelyTests;
import org.civilaffairs.tck.tests.register.VerifierTests;
import org.civilaffairs.tck.tests.register.WriterTests;
import org.civilaffairs.tck.tests.responsibility.DeadlineTests;
import org.civilaffairs.tck.tests.responsibility.GradeTests;
import org.civilaffairs.tck.tests.responsibility.ScoreTests;
import org.civilaffairs.tck.tests.responsibility.SigningTests;
import org.civilaffairs.tck.tests.responsibility.StepTests;
import org.civilaffairs.tck.tests.responsibility.TermsTests;
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
            AttendanceTests.class,
            VisitTests.class,
            RectificationTests.class,
            OversightTests.class,
            TenBooksTests.class,
            ColumnsTests.class,
            TimelyTests.class,
            OriginalsTests.class,
            NumbersTests.class,
            CorrectionTests.class,
            ProofTests.class,
            VerifierTests.class,
            PaymentTests.class,
            WriterTests.class,
            CabinetTests.class,
            VolumeTests.class,
            DocumentTests.class,
            HandOverTests.class,
            SigningTests.class,
            TermsTests.class,
            StepTests.class,
            DeadlineTests.class,
            ScoreTests.class,
            GradeTests.class);

    private AllTests() {}
}
