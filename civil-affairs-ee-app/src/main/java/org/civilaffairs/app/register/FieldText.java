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
import org.civilaffairs.app.web.Written;
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
        return switch (column.type()) {
            case CODE -> label(column, canonical, language);
            case CODES ->
                Arrays.stream(canonical.split(","))
                        .map(code -> label(column, code.strip(), language))
                        .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
            case YES_NO -> Written.yesNo(canonical.equals("true"), language);
            case MONEY -> new DecimalFormat("#,##0.00", SIGNS).format(new BigDecimal(canonical));
            case QUANTITY -> new DecimalFormat("#,##0.###", SIGNS).format(new BigDecimal(canonical));
            case DATE -> Written.day(LocalDate.parse(canonical), language);
            case DATE_TIME -> Written.moment(LocalDateTime.parse(canonical), language);
            case MONTH -> Written.month(YearMonth.parse(canonical), language);
            default -> canonical;
        };
    }

    private static String label(Column column, String code, Language language) {
        return column.codes().map(list -> new Code(list, code).label(language)).orElse(code);
    }
}
