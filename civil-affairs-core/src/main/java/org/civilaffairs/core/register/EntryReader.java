package org.civilaffairs.core.register;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Decision;

/** Reads one entry's content from text by column, and tells all faults at once (REG-02). */
final class EntryReader {

    private final RegisterType type;
    private final Map<String, String> raw = new LinkedHashMap<>();
    private final Examination examination;
    private final Map<String, Object> read = new HashMap<>();

    EntryReader(RegisterType type, Map<String, String> typed, Policy policy, LocalDate asOf) {
        this.type = type;
        this.examination = new Examination(type, policy, asOf);
        typed.forEach((key, text) -> {
            if (text != null && !text.isBlank()) {
                raw.put(key, text);
            }
        });
        // What the system works out is not read from anybody, though it may come back with what was shown.
        type.columns().stream().filter(Column::computed).map(Column::key).forEach(raw::remove);
    }

    Decision<RegisterContent> decide() {
        raw.keySet().stream()
                .filter(key ->
                        type.columns().stream().noneMatch(column -> column.key().equals(key)))
                .forEach(key -> examination.report("unknown-column", key, Map.of()));
        type.columns().forEach(this::read);
        type.columns().forEach(this::require);
        if (!examination.findings().isEmpty()) {
            return new Decision.Rejected<>(examination.findings());
        }
        RegisterContent content = content();
        content.examine(examination);
        return Decision.of(content, examination.findings());
    }

    private void read(Column column) {
        String typed = raw.get(column.key());
        if (typed == null) {
            return;
        }
        String lines = Texts.lines(typed);
        if (!Texts.clean(lines)) {
            fault("not-text", column, typed);
            return;
        }
        if (column.maxLength() > 0 && Texts.length(lines) > column.maxLength()) {
            examination.report(
                    "too-long", column.key(), Map.of("length", Texts.length(lines), "longest", column.maxLength()));
            return;
        }
        if (!column.sensitive() && Texts.tellsIdentity(typed)) {
            fault("identity-number-in-clear", column, "****");
            return;
        }
        ValueReader.read(column, typed)
                .ifPresentOrElse(value -> read.put(column.key(), value), () -> notOfType(column, typed));
    }

    private void notOfType(Column column, String typed) {
        fault(
                switch (column.type()) {
                    case DATE -> "not-a-date";
                    case DATE_TIME -> "not-a-time";
                    case MONTH -> "not-a-month";
                    case WHOLE -> "not-a-whole-number";
                    case QUANTITY -> "not-a-quantity";
                    case MONEY -> "not-money";
                    case CODE, CODES -> "not-in-the-list";
                    case YES_NO -> "not-yes-or-no";
                    case IDENTITY_NUMBER -> "not-an-identity-number";
                    case CREDIT_CODE -> "not-a-credit-code";
                    default -> "not-a-name";
                },
                column,
                typed);
    }

    private void fault(String code, Column column, String typed) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("value", column.sensitive() ? "****" : shortened(Texts.line(typed)));
        column.codes().ifPresent(list -> facts.put("list", list));
        examination.report(code, column.key(), facts);
    }

    private static String shortened(String text) {
        int shown = 60;
        String clean = text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() < text.length() ? clean + "…" : clean;
    }

    private void require(Column column) {
        if (raw.containsKey(column.key())) {
            return;
        }
        if (column.required()) {
            examination.report("required", column.key(), Map.of());
        }
        column.requiredWhen().ifPresent(condition -> {
            Optional<String> other = Optional.ofNullable(raw.get(condition.column()));
            Optional<Object> value = Optional.ofNullable(read.get(condition.column()));
            // A faulty value has its own finding, and what hangs on it is not asked for yet.
            if (other.isPresent() == value.isPresent() && condition.holds(value.map(Object::toString))) {
                examination.report(
                        condition.absent() ? "required-without" : "required-with",
                        column.key(),
                        Map.of("other", condition.column()));
            }
        });
    }

    private RegisterContent content() {
        RecordComponent[] components = type.content().getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> component.getType() == Optional.class
                        ? Optional.ofNullable(read.get(component.getName()))
                        : read.get(component.getName()))
                .toArray();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends RegisterContent> constructor = type.content().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException impossible) {
            throw new IllegalStateException("Every record has its canonical constructor: " + type, impossible);
        }
    }
}
