package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.core.person.IdentityNumber;

/** Writes a content's values in their canonical text, the one form that digests, files and exports use. */
final class ValueWriter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private ValueWriter() {}

    static Map<String, String> values(RegisterContent content) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Column> columns = content.type().columns();
        ContentShape shape = content.type().shape();
        for (int place = 0; place < columns.size(); place++) {
            Object value = shape.held(content, place);
            if (value != null) {
                values.put(columns.get(place).key(), text(columns.get(place), value));
            }
        }
        return Collections.unmodifiableMap(values);
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
