package org.civilaffairs.core.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.core.person.IdentityNumber;

/** Writes a content's values in their canonical text, the one form that digests, files and exports use. */
final class ValueWriter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** Asked for once, since the class hands out copies. */
    private static final Map<RegisterType, List<RecordComponent>> COMPONENTS = new EnumMap<>(RegisterType.class);

    static {
        for (RegisterType type : RegisterType.values()) {
            COMPONENTS.put(type, List.of(type.content().getRecordComponents()));
        }
    }

    private ValueWriter() {}

    static Map<String, String> values(RegisterContent content) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Column> columns = content.type().columns();
        List<RecordComponent> components = COMPONENTS.get(content.type());
        for (int place = 0; place < components.size(); place++) {
            Object held = held(components.get(place), content);
            Object value = held instanceof Optional<?> maybe ? maybe.orElse(null) : held;
            if (value != null) {
                values.put(columns.get(place).key(), text(columns.get(place), value));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static Object held(RecordComponent component, RegisterContent content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("A record's accessor only returns: " + component, impossible);
        }
    }

    /** Returns the canonical text of one value. */
    static String text(Column column, Object value) {
        return switch (column.type()) {
            case QUANTITY -> plain(((BigDecimal) value).stripTrailingZeros());
            case MONEY -> plain((BigDecimal) value);
            case DATE_TIME -> MINUTE.format((LocalDateTime) value);
            case IDENTITY_NUMBER -> ((IdentityNumber) value).text();
            case CODES -> joined((List<?>) value, ",");
            case NAMES -> joined((List<?>) value, "、");
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal value) {
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    private static String joined(List<?> values, String between) {
        return values.stream().map(Object::toString).collect(Collectors.joining(between));
    }
}
