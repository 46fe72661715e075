package org.civilaffairs.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.PolicyFault.Kind;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.ParameterUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which value holds where and when, and what a department's file may say. */
class PoliciesTests {

    private static final DivisionCode VILLAGE = DivisionCode.parse("690102101201");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static PolicyEntry filing(String days, String scope, String from) {
        return new PolicyEntry(
                "appointment.filingDays",
                days,
                new Scope(scope),
                Days.from(LocalDate.parse(from)),
                "青民发〔2025〕8号",
                Layer.PARAMETER);
    }

    @Test
    void builtInValuesAreThoseOfTheSpecification() {
        Policy plan = Policies.plan().on(DAY, VILLAGE);
        assertEquals(0, plan.get(Parameters.VACANCY_GRACE_DAYS));
        assertEquals(false, plan.get(Parameters.SHARED_ALLOWED));
        assertEquals(15, plan.get(Parameters.FILING_DAYS));
        assertEquals(2, plan.get(Parameters.ROUTINE_TRAININGS));
        assertEquals(AttendanceMode.SINCE_APPOINTMENT, plan.get(Parameters.ATTENDANCE));
        assertEquals(false, plan.get(Parameters.BUREAU_COUNTS));
        assertEquals(
                new ParameterUse("training.routinePerYear", "2", "5.1", Layer.PLAN),
                plan.use(Parameters.ROUTINE_TRAININGS));
        assertEquals(Layer.PARAMETER, plan.use(Parameters.FILING_DAYS).layer());
    }

    @ParameterizedTest(name = "{0}: the narrowest of the scopes wins with {1} days")
    @CsvSource({"690102101201, 3", "690102102201, 6", "690103101201, 9", "690201101201, 12", "110101001001, 15"})
    void narrowestScopeWins(String village, int days) {
        Policies policies = Policies.plan()
                .with(List.of(
                        filing("3", "690102101", "2026-01-01"),
                        filing("6", "690102", "2026-01-01"),
                        filing("9", "6901", "2026-01-01"),
                        filing("12", "69", "2026-01-01")));
        assertEquals(days, policies.on(DAY, DivisionCode.parse(village)).get(Parameters.FILING_DAYS));
    }

    @Test
    void amendmentNeverChangesThePast() {
        Policies policies = Policies.plan().with(List.of(filing("10", "690102", "2026-06-01")));
        assertEquals(15, policies.on(DAY.minusDays(1), VILLAGE).get(Parameters.FILING_DAYS));
        assertEquals(10, policies.on(DAY, VILLAGE).get(Parameters.FILING_DAYS));
        assertEquals(
                new ParameterUse("appointment.filingDays", "10", "青民发〔2025〕8号", Layer.PARAMETER),
                policies.on(DAY, VILLAGE).use(Parameters.FILING_DAYS));
    }

    @Test
    void twoValuesAtOneTimeAreRefused() {
        List<PolicyEntry> both = List.of(filing("10", "690102", "2026-06-01"), filing("9", "690102", "2026-01-01"));
        assertThrows(IllegalArgumentException.class, () -> Policies.plan().with(both));
    }

    @ParameterizedTest(name = "disasters on {0} belong to {1}")
    @CsvSource({"2018-03-31, CIVIL_AFFAIRS", "2018-04-01, EMERGENCY_MANAGEMENT", "2026-01-01, EMERGENCY_MANAGEMENT"})
    void currentCarriesLaterLawFromItsDay(LocalDate day, Department department) {
        Policy current = Policies.current().on(day, VILLAGE);
        assertEquals(department, current.get(Parameters.DISASTER_DEPARTMENT));
        assertEquals(Department.CIVIL_AFFAIRS, Policies.plan().on(day, VILLAGE).get(Parameters.DISASTER_DEPARTMENT));
    }

    @Test
    void everyLaterLawIsCitedAndOfItsLayer() {
        for (PolicyEntry entry : Policies.current().entries()) {
            assertEquals(Layer.LAW, entry.layer());
            assertTrue(entry.source().length() > 4, entry.source());
        }
    }

    @Test
    void goodFileGivesEntries() {
        PolicyFile.Reading reading = PolicyFile.parse("""
                # ours
                appointment.filingDays | 10 | 690102 | 2026-01-01 |            | 青民发〔2025〕8号

                training.attendance    | FULL | 690102101 | 2026-01-01 | 2027-01-01 | 柳政发〔2025〕3号
                """);
        assertEquals(List.of(), reading.faults());
        assertEquals(2, reading.entries().size());
        assertEquals(
                AttendanceMode.FULL,
                Policies.plan().with(reading.entries()).on(DAY, VILLAGE).get(Parameters.ATTENDANCE));
    }

    @ParameterizedTest(name = "{0} is a fault of kind {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "appointment.filingDay | 10 | 690102 | 2026-01-01 | | doc ; KEY",
                "appointment.filingDays | 0 | 690102 | 2026-01-01 | | doc ; VALUE",
                "appointment.filingDays | 366 | 690102 | 2026-01-01 | | doc ; VALUE",
                "appointment.filingDays | ten | 690102 | 2026-01-01 | | doc ; VALUE",
                "appointment.sharedAllowed | yes | 690102 | 2026-01-01 | | doc ; VALUE",
                "training.attendance | SOME | 690102 | 2026-01-01 | | doc ; VALUE",
                "plan.effectiveFrom | 2026-13-01 | 690102 | 2026-01-01 | | doc ; VALUE",
                "appointment.filingDays | 10 | 69010 | 2026-01-01 | | doc ; SCOPE",
                "appointment.filingDays | 10 | 690102 | 2026-02-30 | | doc ; DATE",
                "appointment.filingDays | 10 | 690102 | 2026-02-01 | 2026-02-01 | doc ; DATE",
                "appointment.filingDays | 10 | 690102 | 2026-02-01 | | ; SOURCE",
                "appointment.filingDays | 10 | 690102 | 2026-02-01 | doc ; FIELDS"
            })
    void faultNamesItsLine(String line, Kind kind) {
        PolicyFile.Reading reading = PolicyFile.parse("# head\n\n" + line);
        assertEquals(
                List.of(kind), reading.faults().stream().map(PolicyFault::kind).toList());
        assertEquals(3, reading.faults().get(0).line());
        assertEquals(List.of(), reading.entries());
    }

    @Test
    void overlapWithinOneFileNamesTheSecondLine() {
        PolicyFile.Reading reading = PolicyFile.parse("""
                appointment.filingDays | 10 | 690102 | 2026-01-01 | | doc
                appointment.filingDays | 12 | 690102 | 2026-05-01 | | doc
                """);
        assertEquals(2, reading.faults().get(0).line());
        assertEquals(Kind.OVERLAP, reading.faults().get(0).kind());
    }

    @Test
    void everyFaultHasASentenceInEveryLanguage() {
        for (Kind kind : Kind.values()) {
            Set<String> sentences = new TreeSet<>();
            for (Language language : Language.values()) {
                String sentence = new PolicyFault(7, kind, "this", "that").message(language);
                assertTrue(sentence.contains("7"), sentence);
                assertTrue(!sentence.contains("{"), sentence);
                sentences.add(sentence);
            }
            assertEquals(Language.values().length, sentences.size());
        }
    }

    @Test
    void eachKeyStandsOnce() {
        assertEquals(
                Parameters.all().size(),
                Parameters.all().stream().map(Parameter::key).distinct().count());
        assertEquals(
                Parameters.FILING_DAYS,
                Parameters.find("appointment.filingDays").orElseThrow());
    }
}
