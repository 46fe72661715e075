package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/** Reads one entry's content from text by column, and tells all faults at once (REG-02). */
final class EntryReader {

    private final RegisterType type;
    private final Map<String, String> raw = new HashMap<>();
    private final Examination examination;
    private final Map<String, Object> read = new HashMap<>();

    private EntryReader(RegisterType type, Map<String, String> typed, Policy policy, LocalDate asOf) {
        this.type = type;
        this.examination = new Examination(type, policy, asOf);
        typed.forEach((key, text) -> {
            if (text == null || text.isBlank()) {
                return;
            }
            if (!type.has(key)) {
                examination.report("unknown-column", key, Map.of());
            } else if (!type.key(key).computed()) {
                // What the system works out is not read from anybody, though it may come back with what was shown.
                raw.put(key, text);
            }
        });
    }

    /** Reads content from text by column. */
    static Decision<RegisterContent> read(RegisterType type, Map<String, String> typed, Policy policy, LocalDate asOf) {
        EntryReader reader = new EntryReader(type, typed, policy, asOf);
        List<Finding> findings = reader.examination.findings();
        type.columns().forEach(column -> reader.read(column, null));
        type.columns().forEach(reader::require);
        if (!findings.isEmpty()) {
            return new Decision.Rejected<>(findings);
        }
        RegisterContent content = type.shape().made(reader.read);
        content.examine(reader.examination);
        return Decision.of(content, findings);
    }

    /**
     * Tells what is wrong with content that perhaps never was text, by the same rules.
     *
     * @param values the content's own
     */
    static List<Finding> examine(RegisterContent content, Map<String, String> values, Policy policy, LocalDate asOf) {
        RegisterType type = content.type();
        EntryReader reader = new EntryReader(type, values, policy, asOf);
        for (int place = 0; place < type.columns().size(); place++) {
            reader.read(type.columns().get(place), type.shape().held(content, place));
        }
        type.columns().forEach(reader::require);
        List<Finding> findings = reader.examination.findings();
        if (findings.isEmpty()) {
            content.examine(reader.examination);
        }
        return findings;
    }

    /** Reads one column, of which perhaps a value is held already. */
    private void read(Column column, Object held) {
        String typed = raw.get(column.key());
        if (typed == null) {
            return;
        }
        String lines = held != null && Texts.clean(typed) ? typed : Texts.lines(typed);
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
        Object value = held != null && right(column) ? held : ValueReader.read(column, lines);
        if (value == null) {
            notOfType(column, typed);
        } else {
            read.put(column.key(), value);
        }
    }

    /** Tells whether any value of the column's Java type is one of the column. */
    private static boolean right(Column column) {
        return switch (column.type()) {
            case TEXT, LONG_TEXT, PERSON_NAME, IDENTITY_NUMBER, CREDIT_CODE, YES_NO -> true;
            default -> false;
        };
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
}
