package org.civilaffairs.core.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.policy.PolicyFault.Kind;
import org.civilaffairs.core.rule.Layer;

/**
 * Reads a department's own values. One line each, fields apart by "|":
 *
 * <pre>{@code
 * # key                    | value | where  | from       | until | document
 * appointment.filingDays   | 10    | 690102 | 2026-01-01 |       | 青民发〔2025〕8号
 * }</pre>
 *
 * <p>"where" is a province, city, district or town by its code, or empty for everywhere; "until" is the first day on which the
 * value no longer holds, or empty. Lines that begin with # and empty ones are passed over.
 */
public final class PolicyFile {

    /**
     * What was read: either entries without a fault, or faults.
     *
     * @param entries the values, in the order of the file; only the good ones where there are faults
     */
    public record Reading(List<PolicyEntry> entries, List<PolicyFault> faults) {
        public Reading {
            entries = List.copyOf(entries);
            faults = List.copyOf(faults);
        }
    }

    private static final int FIELDS = 6;

    private final List<PolicyEntry> entries = new ArrayList<>();
    private final List<PolicyFault> faults = new ArrayList<>();

    private PolicyFile() {}

    /** Reads the text of a file; all faults are told at once. */
    public static Reading parse(String text) {
        PolicyFile file = new PolicyFile();
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.line(index + 1, line.split("\\|", -1));
            }
        }
        return new Reading(file.entries, file.faults);
    }

    private void line(int number, String[] fields) {
        if (fields.length != FIELDS) {
            fault(number, Kind.FIELDS, Integer.toString(fields.length), Integer.toString(FIELDS));
            return;
        }
        String key = fields[0].strip();
        String value = fields[1].strip();
        int before = faults.size();
        Parameters.find(key).ifPresentOrElse(parameter -> value(number, parameter, value), () -> unknown(number, key));
        Scope scope = scope(number, fields[2].strip());
        Days days = days(number, fields[3].strip(), fields[4].strip());
        String source = fields[5].strip();
        if (source.isEmpty()) {
            fault(number, Kind.SOURCE, "", "");
        }
        if (faults.size() == before) {
            add(number, new PolicyEntry(key, value, scope, days, source, Layer.PARAMETER));
        }
    }

    private void add(int number, PolicyEntry entry) {
        entries.stream()
                .filter(entry::overlaps)
                .findFirst()
                .ifPresentOrElse(
                        other -> fault(
                                number, Kind.OVERLAP, entry.key(), other.days().toString()),
                        () -> entries.add(entry));
    }

    private void unknown(int number, String key) {
        List<String> keys =
                Parameters.all().stream().map(Parameter::key).sorted().toList();
        fault(number, Kind.KEY, key, String.join(", ", keys));
    }

    private void value(int number, Parameter<?> parameter, String value) {
        try {
            parameter.read(value);
        } catch (IllegalArgumentException | DateTimeException outside) {
            fault(number, Kind.VALUE, value, parameter.allowed());
        }
    }

    private Scope scope(int number, String code) {
        try {
            return new Scope(code);
        } catch (IllegalArgumentException wrong) {
            fault(number, Kind.SCOPE, code, "690102");
            return Scope.NATION;
        }
    }

    private Days days(int number, String from, String until) {
        try {
            LocalDate first = LocalDate.parse(from);
            Days days = until.isEmpty() ? Days.from(first) : Days.between(first, LocalDate.parse(until));
            if (!days.isEmpty()) {
                return days;
            }
        } catch (DateTimeException noDate) {
            // Told below, like an end that is not after the start.
        }
        fault(number, Kind.DATE, from + " – " + until, "2026-01-01 – 2027-01-01");
        return null;
    }

    private void fault(int line, Kind kind, String value, String allowed) {
        faults.add(new PolicyFault(line, kind, value, allowed));
    }
}
