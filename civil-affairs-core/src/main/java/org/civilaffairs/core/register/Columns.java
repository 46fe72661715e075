package org.civilaffairs.core.register;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.person.CreditCode;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;

/** Reads the columns of a book from the components of its content's record. */
final class Columns {

    private static final Map<Class<?>, ColumnType> BY_JAVA_TYPE = Map.of(
            String.class, ColumnType.TEXT,
            LocalDate.class, ColumnType.DATE,
            LocalDateTime.class, ColumnType.DATE_TIME,
            YearMonth.class, ColumnType.MONTH,
            Integer.class, ColumnType.WHOLE,
            BigDecimal.class, ColumnType.QUANTITY,
            Boolean.class, ColumnType.YES_NO,
            IdentityNumber.class, ColumnType.IDENTITY_NUMBER,
            CreditCode.class, ColumnType.CREDIT_CODE,
            PersonName.class, ColumnType.PERSON_NAME);
    private static final int LINE = 200;
    private static final int LINES = 2000;
    private static final int MONEY_SCALE = 2;
    private static final int QUANTITY_SCALE = 3;

    private Columns() {}

    static List<Column> of(String book, ContentShape shape) {
        return shape.components().map(component -> column(book, component)).toList();
    }

    private static Column column(String book, RecordComponent component) {
        Optional<CodeList> codes =
                Optional.ofNullable(component.getAnnotation(Mark.Of.class)).map(Mark.Of::value);
        boolean money = component.isAnnotationPresent(Mark.Money.class);
        ColumnType type = type(component, money);
        Optional<Column.Condition> condition = condition(component);
        Mark.Unit unit = component.getAnnotation(Mark.Unit.class);
        return new Column(
                book,
                component.getName(),
                type,
                component.getType() != Optional.class,
                condition,
                codes,
                unit != null ? unit.value() : money ? "yuan" : "",
                money ? MONEY_SCALE : type == ColumnType.QUANTITY ? QUANTITY_SCALE : 0,
                longest(component, type),
                component.isAnnotationPresent(Mark.Sensitive.class) || type == ColumnType.IDENTITY_NUMBER,
                component.isAnnotationPresent(Mark.PageTotal.class),
                component.isAnnotationPresent(Mark.Computed.class));
    }

    private static ColumnType type(RecordComponent component, boolean money) {
        Type one = component.getGenericType();
        while (one instanceof ParameterizedType wrapped) {
            if (wrapped.getRawType() == List.class) {
                return wrapped.getActualTypeArguments()[0] == Code.class ? ColumnType.CODES : ColumnType.NAMES;
            }
            one = wrapped.getActualTypeArguments()[0];
        }
        if (one == Code.class) {
            return ColumnType.CODE;
        }
        if (money) {
            return ColumnType.MONEY;
        }
        return component.isAnnotationPresent(Mark.LongText.class) ? ColumnType.LONG_TEXT : BY_JAVA_TYPE.get(one);
    }

    private static Optional<Column.Condition> condition(RecordComponent component) {
        Mark.When when = component.getAnnotation(Mark.When.class);
        if (when != null) {
            return Optional.of(new Column.Condition(when.column(), List.of(when.is()), false));
        }
        return Optional.ofNullable(component.getAnnotation(Mark.Unless.class))
                .map(unless -> new Column.Condition(unless.value(), List.of(), true));
    }

    private static int longest(RecordComponent component, ColumnType type) {
        Mark.Longest longest = component.getAnnotation(Mark.Longest.class);
        if (longest != null) {
            return longest.value();
        }
        return switch (type) {
            case TEXT -> LINE;
            case LONG_TEXT, NAMES -> LINES;
            default -> 0;
        };
    }
}
