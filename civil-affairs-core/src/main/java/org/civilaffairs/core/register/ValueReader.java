package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilaffairs.core.person.CreditCode;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;

/** Turns what somebody typed into the value of a column; empty where it is none. */
final class ValueReader {

    private static final String DAY = "([12][0-9]{3})(?:-|/|\\.|年)([0-9]{1,2})(?:-|/|\\.|月)([0-9]{1,2})日?";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern DATE_TIME = Pattern.compile(DAY + "[T ]?([0-9]{1,2})(?::|时|点)([0-9]{1,2})?(?::00)?分?");
    private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})(?:-|/|\\.|年)([0-9]{1,2})月?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2}");
    private static final Pattern DECIMAL =
            Pattern.compile("(?:[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\\.[0-9]{1,9})?");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，;；\\n]");
    private static final List<String> YES = List.of("true", "yes", "y", "是", "有", "1");
    private static final List<String> NO = List.of("false", "no", "n", "否", "无", "無", "0");
    private static final int MONEY_DIGITS = 12;
    private static final int QUANTITY_DIGITS = 9;

    private ValueReader() {}

    /**
     * Returns the value; null says that the text is none of the column's type.
     *
     * @param lines the text as {@link Texts#lines} leaves it
     */
    static Object read(Column column, String lines) {
        try {
            return value(column, lines);
        } catch (DateTimeException | IllegalArgumentException none) {
            // The finding that the caller makes of it says what is allowed.
            return null;
        }
    }

    private static Object value(Column column, String lines) {
        return switch (column.type()) {
            case TEXT -> lines.replace('\n', ' ');
            case LONG_TEXT -> lines;
            case IDENTITY_NUMBER -> IdentityNumber.parse(lines).number().orElse(null);
            case PERSON_NAME -> new PersonName(lines);
            case NAMES -> names(lines);
            case CODES -> codes(column.codes().orElseThrow(), lines);
            default -> plain(column, Texts.plain(lines));
        };
    }

    private static Object plain(Column column, String plain) {
        return switch (column.type()) {
            case DATE -> date(DATE.matcher(plain));
            case DATE_TIME -> dateTime(DATE_TIME.matcher(plain));
            case MONTH -> month(MONTH.matcher(plain));
            case WHOLE -> WHOLE.matcher(plain).matches() ? Integer.valueOf(plain.replace(",", "")) : null;
            case QUANTITY -> decimal(plain, column.scale(), QUANTITY_DIGITS);
            case MONEY -> decimal(bare(plain), column.scale(), MONEY_DIGITS);
            case CODE -> column.codes().orElseThrow().find(plain).orElse(null);
            case YES_NO -> yesNo(plain.toLowerCase(Locale.ROOT));
            case CREDIT_CODE -> new CreditCode(plain.replace(" ", "").toUpperCase(Locale.ROOT));
            default -> throw new IllegalStateException(column.type() + " is read from what was typed");
        };
    }

    private static LocalDate date(Matcher found) {
        return found.matches() ? day(found) : null;
    }

    private static LocalDate day(Matcher found) {
        return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
    }

    private static LocalDateTime dateTime(Matcher found) {
        if (!found.matches()) {
            return null;
        }
        return day(found).atTime(number(found, 4), found.group(5) == null ? 0 : number(found, 5));
    }

    private static YearMonth month(Matcher found) {
        return found.matches() ? YearMonth.of(number(found, 1), number(found, 2)) : null;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Returns an amount without the sign before it and the unit behind. */
    private static String bare(String money) {
        int from = money.startsWith("¥") || money.startsWith("￥") ? 1 : 0;
        return money.substring(from, money.endsWith("元") ? money.length() - 1 : money.length());
    }

    private static BigDecimal decimal(String plain, int scale, int digits) {
        if (!DECIMAL.matcher(plain).matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(plain.replace(",", "")).stripTrailingZeros();
        boolean fits = value.scale() <= scale && value.precision() - value.scale() <= digits;
        return fits ? value.setScale(scale) : null;
    }

    private static List<Code> codes(CodeList list, String typed) {
        List<Code> found = new ArrayList<>();
        for (String one : split(typed)) {
            Code code = list.find(Texts.plain(one)).orElse(null);
            if (code == null) {
                return null;
            }
            if (!found.contains(code)) {
                found.add(code);
            }
        }
        return found.isEmpty() ? null : List.copyOf(found);
    }

    private static Boolean yesNo(String plain) {
        return YES.contains(plain) ? Boolean.TRUE : NO.contains(plain) ? Boolean.FALSE : null;
    }

    private static List<PersonName> names(String typed) {
        List<PersonName> names = split(typed).stream().map(PersonName::new).toList();
        return names.isEmpty() ? null : names;
    }

    private static List<String> split(String typed) {
        return BETWEEN_NAMES
                .splitAsStream(typed)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
