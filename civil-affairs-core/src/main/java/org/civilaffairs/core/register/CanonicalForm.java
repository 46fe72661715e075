package org.civilaffairs.core.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/** The one text of an entry that its digest is made of; a stranger checks it by the documented format alone. */
final class CanonicalForm {

    private static final String FIRST = "civil-affairs-entry";
    private static final String FIELD = "field.";

    private final StringBuilder text = new StringBuilder(512);

    private CanonicalForm() {}

    static String of(RegisterEntry entry) {
        CanonicalForm form = new CanonicalForm();
        form.line(FIRST, "1");
        form.line("book", entry.book().toString());
        form.line("number", Integer.toString(entry.number()));
        form.line("kind", entry.kind().name());
        form.line("happened", entry.happenedOn().toString());
        form.line("known", entry.knownOn().map(LocalDate::toString).orElse(""));
        form.line("recorded", entry.recordedOn().toString());
        form.line("writer", entry.writer().name().text());
        form.line("writer-id", entry.writer().person().text());
        form.line("writer-office", entry.writer().office().name());
        form.line("writer-division", entry.writer().division().digits());
        form.line("checked-by", entry.checkedBy());
        form.line("source", entry.source().name());
        form.line("refers-to", entry.refersTo() == 0 ? "" : Integer.toString(entry.refersTo()));
        form.line("concerns-year", entry.concernsYear() == 0 ? "" : Integer.toString(entry.concernsYear()));
        form.line("reason", entry.reason());
        entry.fields().forEach((key, value) -> form.line(FIELD + key, value));
        entry.originals().forEach(original -> form.line("original", original.toString()));
        entry.missing().forEach(kind -> form.line("missing", kind.name()));
        form.line("origin", entry.origin());
        form.line("payment", entry.payment());
        form.line("remark", entry.remark());
        form.line("previous", entry.previous());
        return form.text.toString();
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ").append(escaped(value)).append('\n');
        }
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int place = 0; place < value.length(); place++) {
            char c = value.charAt(place);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char next = ++place < value.length() ? value.charAt(place) : ' ';
            switch (next) {
                case '\\' -> plain.append('\\');
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                default -> throw new IllegalArgumentException("No such escape: \\" + next);
            }
        }
        return plain.toString();
    }

    static RegisterEntry parse(String canonical, String digest) {
        SortedMap<String, String> heads = new TreeMap<>();
        SortedMap<String, String> fields = new TreeMap<>();
        List<Original> originals = new ArrayList<>();
        SortedSet<DocumentKind> missing = new TreeSet<>();
        for (String line : canonical.split("\n")) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("A line reads like \"name: value\": \"" + line + "\"");
            }
            String name = line.substring(0, colon);
            String value = unescaped(line.substring(colon + 2));
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), value);
            } else if (name.equals("original")) {
                originals.add(Original.parse(value));
            } else if (name.equals("missing")) {
                missing.add(DocumentKind.valueOf(value));
            } else {
                heads.put(name, value);
            }
        }
        RegisterEntry entry = dated(heads, fields, originals, missing, digest);
        if (!entry.canonical().equals(canonical)) {
            throw new IllegalArgumentException("The lines are no entry's canonical form");
        }
        return entry;
    }

    private static RegisterEntry dated(
            SortedMap<String, String> heads,
            SortedMap<String, String> fields,
            List<Original> originals,
            SortedSet<DocumentKind> missing,
            String digest) {
        try {
            return entry(heads, fields, originals, missing, digest);
        } catch (DateTimeException noDate) {
            throw new IllegalArgumentException("A line holds no date: " + noDate.getMessage(), noDate);
        }
    }

    private static RegisterEntry entry(
            SortedMap<String, String> heads,
            SortedMap<String, String> fields,
            List<Original> originals,
            SortedSet<DocumentKind> missing,
            String digest) {
        return new RegisterEntry(
                BookId.find(needed(heads, "book")).orElseThrow(() -> new IllegalArgumentException("No such book")),
                Integer.parseInt(needed(heads, "number")),
                EntryKind.valueOf(needed(heads, "kind")),
                LocalDate.parse(needed(heads, "happened")),
                Optional.ofNullable(heads.get("known")).map(LocalDate::parse),
                LocalDate.parse(needed(heads, "recorded")),
                new Writer(
                        new PersonName(needed(heads, "writer")),
                        new PersonId(needed(heads, "writer-id")),
                        Office.valueOf(needed(heads, "writer-office")),
                        DivisionCode.parse(needed(heads, "writer-division"))),
                heads.getOrDefault("checked-by", ""),
                EntrySource.valueOf(needed(heads, "source")),
                Integer.parseInt(heads.getOrDefault("refers-to", "0")),
                Integer.parseInt(heads.getOrDefault("concerns-year", "0")),
                heads.getOrDefault("reason", ""),
                fields,
                originals,
                missing,
                heads.getOrDefault("origin", ""),
                heads.getOrDefault("payment", ""),
                heads.getOrDefault("remark", ""),
                needed(heads, "previous"),
                digest);
    }

    private static String needed(SortedMap<String, String> heads, String name) {
        String value = heads.get(name);
        if (value == null) {
            throw new IllegalArgumentException("An entry has a line \"" + name + "\"");
        }
        return value;
    }
}
