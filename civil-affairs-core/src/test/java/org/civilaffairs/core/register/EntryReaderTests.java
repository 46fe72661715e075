package org.civilaffairs.core.register;

import static org.civilaffairs.core.register.Samples.JUNE_22;
import static org.civilaffairs.core.register.Samples.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people type is understood or refused, all faults at once and each with its column. */
class EntryReaderTests {

    private static List<String> faults(RegisterType type, Map<String, String> typed) {
        return type.read(typed, PLAN, JUNE_22).findings().stream()
                .map(finding -> finding.code() + " " + finding.facts().get("column"))
                .sorted()
                .toList();
    }

    private static Map<String, String> with(RegisterType type, String... cells) {
        Map<String, String> typed = new LinkedHashMap<>(Samples.typed(type));
        for (int place = 0; place < cells.length; place += 2) {
            typed.put(cells[place], cells[place + 1]);
        }
        return typed;
    }

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void rightEntryIsTakenAndReadsBackFromItsCanonicalText(RegisterType type) {
        Map<String, String> values = Samples.content(type).values();
        Decision<RegisterContent> again = type.read(values, PLAN, JUNE_22);

        assertEquals(List.of(), again.findings());
        assertEquals(values, again.accepted().orElseThrow().values());
        assertEquals(Samples.content(type), again.accepted().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void everyRequiredColumnIsAskedForByName(RegisterType type) {
        List<String> wanted = type.columns().stream()
                .filter(Column::required)
                .map(column -> "required " + column.key())
                .sorted()
                .toList();
        List<String> found = faults(type, Map.of());

        assertEquals(
                wanted,
                found.stream().filter(fault -> fault.startsWith("required ")).toList());
        for (Column column : type.columns()) {
            Map<String, String> without = new HashMap<>(Samples.typed(type));
            without.remove(column.key());
            if (column.required()) {
                assertTrue(faults(type, without).contains("required " + column.key()), column::toString);
            }
        }
    }

    @Test
    void canonicalTextIsOne() {
        Map<String, String> allowance =
                Samples.content(RegisterType.SUBSISTENCE_ALLOWANCE).values();
        assertEquals("780.00", allowance.get("monthlyAmount"));
        assertEquals("600.00", allowance.get("standard"));
        assertEquals("2022-06", allowance.get("grantedFrom"));
        assertEquals("69010219760909910X", allowance.get("headId"));
        assertEquals("false", allowance.get("relativeFlag"));
        assertEquals("郑春妮、郑小满", allowance.get("members"));
        assertFalse(allowance.containsKey("stopFrom"));
        Map<String, String> relief =
                Samples.content(RegisterType.RELIEF_DISTRIBUTION).values();
        assertEquals("2", relief.get("quantity"));
        assertEquals("2022-06-22T14:05", relief.get("handedAt"));
        Map<String, String> change =
                Samples.content(RegisterType.HARDSHIP_CHANGE).values();
        assertEquals("02,10", change.get("categories"));
        assertEquals("2022-03-16", change.get("verifiedOn"));
        assertEquals(
                "54", Samples.content(RegisterType.COMMUNITY_BUILDING).values().get("volunteerHours"));
    }

    @ParameterizedTest(name = "{0}.{1} = {2}: {3}")
    @CsvFileSource(resources = "entry-reader.csv", delimiter = '|', numLinesToSkip = 1)
    void cellIsUnderstoodOrRefused(String book, String column, String typed, String expected) {
        RegisterType type = RegisterType.find(book).orElseThrow();
        String text = typed == null ? "" : typed.replace("\\u0000", "\u0000").replace("\\ud800", "\ud800");
        List<String> faults = faults(type, with(type, column, text));
        Map<String, String> values = type.read(with(type, column, text), PLAN, JUNE_22)
                .accepted()
                .map(RegisterContent::values)
                .orElse(Map.of());

        if (expected.startsWith("= ")) {
            assertEquals(List.of(), faults);
            assertEquals(expected.substring(2), values.get(column));
        } else {
            assertTrue(faults.contains(expected), faults::toString);
        }
    }

    @Test
    void stoppedAllowanceIsNothingAndStopsAfterItsStart() {
        RegisterType type = RegisterType.SUBSISTENCE_ALLOWANCE;
        Map<String, String> stopped = with(
                type,
                "event",
                "停发",
                "stopFrom",
                "2022-07",
                "stopReason",
                "主动退出",
                "monthlyAmount",
                "0",
                "insuredCount",
                "0");

        assertEquals(List.of(), faults(type, stopped));
        stopped.put("monthlyAmount", "1");
        stopped.put("stopFrom", "2022-05");
        assertEquals(List.of("amount-differs monthlyAmount", "more-than-other grantedFrom"), faults(type, stopped));
    }

    @ParameterizedTest(name = "grade {0} {1} drawing {2}: {3}")
    @CsvSource({
        "七级, 因病, 残疾抚恤金, no-regular-pension benefitKind",
        "七级, 因公, 残疾抚恤金, ''",
        "六级, 因病, 残疾抚恤金, ''",
        "七级, 因病, 其他, ''"
    })
    void lightIllnessDrawsNoRegularPension(String grade, String cause, String benefit, String fault) {
        RegisterType type = RegisterType.PREFERENTIAL_TREATMENT;
        Map<String, String> typed = with(
                type, "category", "残疾军人", "disabilityGrade", grade, "disabilityCause", cause, "benefitKind", benefit);

        assertEquals(fault.isEmpty() ? List.of() : List.of(fault), faults(type, typed));
    }

    @Test
    void unknownColumnIsRefused() {
        assertEquals(
                List.of("unknown-column quantity"),
                faults(RegisterType.MEETING, with(RegisterType.MEETING, "quantity", "2")));
    }

    @Test
    void allFaultsComeAtOnce() {
        Map<String, String> typed = with(
                RegisterType.MEETING, "dueCount", "十五", "start", "2022-02-30 9:00", "topic", " ", "meetingType", "茶话会");

        assertEquals(
                List.of(
                        "not-a-time start",
                        "not-a-whole-number dueCount",
                        "not-in-the-list meetingType",
                        "required topic"),
                faults(RegisterType.MEETING, typed));
    }

    @Test
    void tieredPlaceIsNotComparedWithTheFormula() {
        PolicyEntry tiered = new PolicyEntry(
                "allowance.formula",
                "TIERED",
                Scope.NATION,
                Days.from(JUNE_22.minusYears(1)),
                "青民发〔2021〕2号",
                Layer.PARAMETER);
        Policy policy = Policies.plan().with(List.of(tiered)).on(JUNE_22, DivisionCode.parse("690102101201"));
        RegisterType type = RegisterType.SUBSISTENCE_ALLOWANCE;

        assertEquals(List.of("amount-differs monthlyAmount"), faults(type, with(type, "monthlyAmount", "779.99")));
        assertEquals(
                List.of(),
                type.read(with(type, "monthlyAmount", "400"), policy, JUNE_22).findings());
    }

    @Test
    void noFindingShowsASensitiveValue() {
        Map<String, String> typed = with(
                RegisterType.SUBSISTENCE_ALLOWANCE, "headId", "690102197609099101", "decisionNo", "69010219760909910X");
        for (Finding finding :
                RegisterType.SUBSISTENCE_ALLOWANCE.read(typed, PLAN, JUNE_22).findings()) {
            for (Language language : Language.values()) {
                assertFalse(Messages.of(finding, language).contains("19760909"), finding::toString);
            }
            assertFalse(finding.toString().contains("19760909"));
        }
    }

    @Test
    void whateverIsTypedIsAnsweredAndReadsBack() {
        Random random = new Random(3L);
        String pieces = "0123456789Xx-/.年月日时分、，, \n\t是否款物０１Ａ𠮷é¥元TRUE02\u200b\ud800\u0007";
        for (int round = 0; round < 3_000; round++) {
            RegisterType type = RegisterType.values()[random.nextInt(10)];
            Map<String, String> typed = new TreeMap<>(Samples.typed(type));
            Column column = type.columns().get(random.nextInt(type.columns().size()));
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            typed.put(column.key(), text.toString());
            Decision<RegisterContent> read = type.read(typed, PLAN, JUNE_22);

            read.findings().forEach(finding -> Messages.of(finding, Language.ZH_HANS));
            read.accepted()
                    .ifPresent(content -> assertEquals(
                            content,
                            type.read(content.values(), PLAN, JUNE_22)
                                    .accepted()
                                    .orElseThrow()));
        }
    }
}
