package org.civilaffairs.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Books and columns are what the plan and the records say, and each has its words in every language. */
class ColumnTests {

    private static final String COMMON =
            "number kind happenedOn knownOn recordedOn writer checkedBy source originals missing "
                    + "refersTo concernsYear reason origin payment remark digest";

    @ParameterizedTest
    @CsvSource({
        "R01, 民政工作会议记录簿",
        "R02, 困难群众基本信息变动登记簿",
        "R03, 低保对象记录簿",
        "R04, 优抚对象信息记录簿",
        "R05, 救灾救济款物发放记录簿",
        "R06, 慈善捐赠登记簿",
        "R07, 其他救助记录簿",
        "R08, 村民自治建设记录簿",
        "R09, 社区建设工作记录簿",
        "R10, 村(居)换届情况记录簿"
    })
    void booksBearTheirOfficialNames(String code, String title) {
        RegisterType type = RegisterType.find(code).orElseThrow();

        assertEquals(title, type.title());
        assertEquals(Integer.parseInt(code.substring(1)), type.number());
    }

    @Test
    void residentsHaveABookEightOfTheirOwnName() {
        DivisionCode residents = DivisionCode.parse("690102001003");
        DivisionCode villagers = DivisionCode.parse("690102101201");

        assertEquals("居民自治建设记录簿", RegisterType.SELF_GOVERNANCE.title(Language.ZH_HANS, residents));
        assertEquals("村民自治建设记录簿", RegisterType.SELF_GOVERNANCE.title(Language.ZH_HANS, villagers));
        assertEquals("低保对象记录簿", RegisterType.SUBSISTENCE_ALLOWANCE.title(Language.ZH_HANS, residents));
        assertEquals(Optional.empty(), RegisterType.find("R11"));
    }

    @Test
    void eachBookHasItsOwnKindOfContent() {
        Set<Class<?>> kinds = new HashSet<>();
        for (RegisterType type : RegisterType.values()) {
            kinds.add(type.content());
            assertEquals(type, Samples.content(type).type());
            assertEquals(type.content(), Samples.content(type).getClass());
        }
        assertEquals(Set.of(RegisterContent.class.getPermittedSubclasses()), kinds);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHeadingIsThereAndNoneIsLeftOver(Language language) {
        Set<String> wanted = new TreeSet<>(Set.of("R08.residents"));
        for (RegisterType type : RegisterType.values()) {
            wanted.add(type.code());
            Set<String> headings = new HashSet<>();
            for (Column column : type.columns()) {
                wanted.add(type.code() + "." + column.key());
                assertTrue(headings.add(column.heading(language)), column::toString);
                column.unit(language).ifPresent(unit -> wanted.add("unit." + column.unit()));
                assertEquals(Optional.of(column), type.column(column.heading(language)));
            }
        }
        Set<String> headed = keys("columns", language);
        for (String common : COMMON.split(" ")) {
            wanted.add("entry." + common);
            assertFalse(RegisterType.entryHeading(common, language).isBlank());
        }
        assertEquals(wanted, headed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeAndDocumentHasItsWordAndNoneIsLeftOver(Language language) {
        Set<String> codes = Stream.of(CodeList.values())
                .flatMap(list -> list.codes().stream())
                .map(code -> code.list() + "." + code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> documents =
                Stream.of(DocumentKind.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(codes, keys("codes", language));
        assertEquals(documents, keys("documents", language));
        for (CodeList list : CodeList.values()) {
            Set<String> labels = new HashSet<>();
            list.codes().forEach(code -> assertTrue(labels.add(code.label(language)), code::toString));
        }
    }

    @Test
    void everyCodeListIsUsed() {
        Set<CodeList> used = Stream.of(RegisterType.values())
                .flatMap(type -> type.columns().stream())
                .flatMap(column -> column.codes().stream())
                .collect(Collectors.toSet());

        assertEquals(Set.of(CodeList.values()), used);
    }

    @Test
    void conditionsNameColumnsAndCodesThatExist() {
        for (RegisterType type : RegisterType.values()) {
            for (Column column : type.columns()) {
                column.requiredWhen().ifPresent(condition -> {
                    Column other = type.column(condition.column()).orElseThrow();
                    assertFalse(column.required(), column::toString);
                    other.codes().ifPresent(list -> condition.values().forEach(code -> new Code(list, code)));
                });
            }
        }
    }

    @Test
    void columnSaysWhatTheRecordSays() {
        Column amount =
                RegisterType.SUBSISTENCE_ALLOWANCE.column("monthlyAmount").orElseThrow();
        assertEquals(ColumnType.MONEY, amount.type());
        assertEquals("月保障金额", amount.heading(Language.ZH_HANS));
        assertEquals(Optional.of("元"), amount.unit(Language.ZH_HANS));
        assertTrue(amount.amount() && amount.required() && !amount.sensitive());

        Column account = RegisterType.SUBSISTENCE_ALLOWANCE.column("account").orElseThrow();
        assertTrue(account.sensitive());
        assertEquals("****0123", account.masked("6217000000000000123"));
        Column number = RegisterType.SUBSISTENCE_ALLOWANCE.column("headId").orElseThrow();
        assertEquals("690102********910X", number.masked("69010219760909910X"));

        Column votes = RegisterType.MEETING.column("votesFor").orElseThrow();
        assertEquals(
                Optional.of(new Column.Condition("meetingType", java.util.List.of("02"), false)), votes.requiredWhen());
        Column balance = RegisterType.CHARITY_DONATION.column("balance").orElseThrow();
        assertTrue(balance.computed());
    }

    @Test
    void identityNumbersNeverStandInAnOpenColumn() {
        for (RegisterType type : RegisterType.values()) {
            for (Column column : type.columns()) {
                assertTrue(column.type() != ColumnType.IDENTITY_NUMBER || column.sensitive(), column::toString);
            }
        }
    }

    static Set<String> keys(String bundle, Language language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "org.civilaffairs.core.rule." + bundle, language.locale(), Messages.class.getModule())
                .keySet());
    }
}
