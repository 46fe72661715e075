package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTests {

    @ParameterizedTest(name = "a {0} {1} reads {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY|10000.00|10,000.00",
                "QUANTITY|1234.5|1,234.5",
                "QUANTITY|0.001|0.001",
                "DATE|2022-06-02|2022年6月2日",
                "DATE_TIME|2022-06-02T09:05|2022年6月2日 09:05",
                "MONTH|2022-06|2022年6月",
                "YES_NO|true|是",
                "YES_NO|false|否",
                "PERSON_NAME|莫𡐓|莫𡐓",
                "TEXT||",
            })
    void valuesReadAsPeopleWriteThem(ColumnType type, String canonical, String read) {
        assertEquals(read == null ? "" : read, FieldText.of(columnOf(type), canonical, Language.ZH_HANS));
    }

    @ParameterizedTest(name = "in {0} it reads {1}")
    @CsvSource({"ZH_HANS, 两委研究民政工作", "ZH_HANT, 兩委研究民政工作"})
    void codesReadAsWhatTheyMean(Language language, String read) {
        Column column = RegisterType.MEETING.columns().get(0);
        assertEquals(read, FieldText.of(column, "01", language));
    }

    @ParameterizedTest
    @CsvSource({
        "690102********9094 sha256:0f1e, 690102********9094",
        "690102********9094, 690102********9094",
    })
    void ofASensitiveValueOnlyWhatIsNotHiddenIsRead(String canonical, String read) {
        assertEquals(read, FieldText.of(columnOf(ColumnType.IDENTITY_NUMBER), canonical, Language.ZH_HANS));
    }

    private static Column columnOf(ColumnType wanted) {
        for (RegisterType type : RegisterType.values()) {
            for (Column column : type.columns()) {
                if (column.type() == wanted) {
                    return column;
                }
            }
        }
        throw new IllegalStateException("No book has a column of type " + wanted);
    }
}
