package org.civilaffairs.app.register;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.civilaffairs.core.register.Code;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.rule.Language;

/** The canonical text of a column as people read it: codes by what they mean, dates and amounts as they are written. */
public final class FieldText {

    private static final DecimalFormatSymbols SIGNS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private FieldText() {}

    /** Returns what a reader sees; an empty text for no value, and of a sensitive one only what is not hidden. */
    public static String of(Column column, String canonical, Language language) {
        if (canonical == null || canonical.isEmpty()) {
            return "";
        }
        if (column.sensitive()) {
            // A commitment: what may be seen, a space, and the digest that proves the rest.
            return canonical.split(" ", 2)[0];
        }
        boolean english = language == Language.EN;
        return switch (column.type()) {
            case CODE -> label(column, canonical, language);
            case CODES ->
                Arrays.stream(canonical.split(","))
                        .map(code -> label(column, code.strip(), language))
                        .collect(Collectors.joining(english ? ", " : "、"));
            case YES_NO -> canonical.equals("true") ? english ? "yes" : "是" : english ? "no" : "否";
            case MONEY -> new DecimalFormat("#,##0.00", SIGNS).format(new BigDecimal(canonical));
            case QUANTITY -> new DecimalFormat("#,##0.###", SIGNS).format(new BigDecimal(canonical));
            case DATE -> day(LocalDate.parse(canonical), english);
            case DATE_TIME -> time(LocalDateTime.parse(canonical), english);
            case MONTH -> month(YearMonth.parse(canonical), english);
            default -> canonical;
        };
    }

    private static String label(Column column, String code, Language language) {
        return column.codes().map(list -> new Code(list, code).label(language)).orElse(code);
    }

    private static String day(LocalDate day, boolean english) {
        return english ? day.toString() : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String time(LocalDateTime time, boolean english) {
        return day(time.toLocalDate(), english) + " " + time.toLocalTime();
    }

    private static String month(YearMonth month, boolean english) {
        return english ? month.toString() : month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
