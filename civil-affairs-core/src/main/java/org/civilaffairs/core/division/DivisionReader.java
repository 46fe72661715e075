package org.civilaffairs.core.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/**
 * Reads a published table of divisions, "code,name" or "code,name,urbanRural" a line, LVL-01. Lines may come in any
 * order; provinces and cities (2 and 4 digits) are passed over. All faults are told at once, each with its line and
 * field, and what is right is read all the same.
 */
public final class DivisionReader {

    /**
     * What was read.
     *
     * @param divisions the good lines, in the order of their codes
     * @param findings one for each fault; the subject is the field, as {@code line 3: code}
     */
    public record Reading(List<Division> divisions, List<Finding> findings) {
        public Reading {
            divisions = List.copyOf(divisions);
            findings = List.copyOf(findings);
        }
    }

    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    private final LocalDate from;
    private final Map<DivisionCode, Division> read = new LinkedHashMap<>();
    private final Map<DivisionCode, Integer> lineOf = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private DivisionReader(LocalDate from) {
        this.from = Objects.requireNonNull(from, "from");
    }

    /** Reads a table whose divisions hold from a day on; a first line that begins with "code" is its head. */
    public static Reading read(List<String> lines, LocalDate from) {
        DivisionReader reader = new DivisionReader(from);
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            boolean head = index == 0 && line.startsWith("code");
            if (!line.isEmpty() && !head) {
                reader.line(index + 1, line.split(",", -1));
            }
        }
        reader.parents();
        List<Division> good = reader.read.values().stream().sorted().toList();
        return new Reading(good, reader.findings);
    }

    private void line(int number, String[] fields) {
        String code = fields[0].strip();
        if (fields.length < 2 || fields.length > 3) {
            refuse(number, "line", "wrong-fields", Map.of("fields", fields.length));
            return;
        }
        if (!code.chars().allMatch(digit -> digit >= '0' && digit <= '9') || code.startsWith("0")) {
            refuse(number, "code", "not-digits", Map.of("value", code));
            return;
        }
        if (code.length() == PROVINCE || code.length() == CITY) {
            return;
        }
        if (code.length() != 6 && code.length() != 9 && code.length() != 12) {
            refuse(number, "code", "wrong-length", Map.of("value", code, "length", code.length()));
            return;
        }
        keep(number, new DivisionCode(code), fields);
    }

    private void keep(int number, DivisionCode code, String[] fields) {
        UrbanRural urbanRural = UrbanRural.UNKNOWN;
        if (fields.length == 3) {
            try {
                urbanRural = UrbanRural.of(fields[2].strip());
            } catch (IllegalArgumentException unknown) {
                refuse(number, "urbanRural", "unknown-class", Map.of("value", fields[2].strip()));
                return;
            }
        }
        if (fields[1].isBlank()) {
            refuse(number, "name", "no-name", Map.of());
            return;
        }
        Integer earlier = lineOf.putIfAbsent(code, number);
        if (earlier != null) {
            refuse(number, "code", "code-twice", Map.of("value", code, "earlier", earlier));
            return;
        }
        read.put(code, new Division(code, fields[1], urbanRural, Days.from(from)));
    }

    /** A unit without its parent is not taken, nor is what lies below it. */
    private void parents() {
        for (DivisionCode code : read.keySet().stream().sorted().toList()) {
            code.parent().filter(parent -> !read.containsKey(parent)).ifPresent(parent -> {
                refuse(lineOf.get(code), "code", "parent-missing", Map.of("value", code, "parent", parent));
                read.remove(code);
            });
        }
    }

    private void refuse(int line, String field, String code, Map<String, ?> facts) {
        Subject subject = new Subject(Subject.Kind.FIELD, "line " + line + ": " + field);
        findings.add(Finding.refusal(DivisionProvisions.CODES, code, subject, facts, from));
    }
}
