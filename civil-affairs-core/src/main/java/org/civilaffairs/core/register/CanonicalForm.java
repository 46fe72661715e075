package org.civilaffairs.core.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/** The one text of an entry that its digest is made of; a stranger checks it by the documented format alone. */
final class CanonicalForm {

    private static final String FIRST = "civil-affairs-entry";
    private static final String FIELD = "field.";
    private static final int ISO_DAY = 10;

    private CanonicalForm() {}

    static String of(RegisterEntry entry) {
        StringBuilder text = new StringBuilder(512);
        tell(
                entry,
                (name, value) ->
                        text.append(name).append(": ").append(escaped(value)).append('\n'));
        return text.toString();
    }

    /** Hands over the lines, name and value, in their order; what is empty has none. */
    private static void tell(RegisterEntry entry, BiConsumer<String, String> lines) {
        BiConsumer<String, String> form = (name, value) -> {
            if (!value.isEmpty()) {
                lines.accept(name, value);
            }
        };
        form.accept(FIRST, "1");
        form.accept("book", entry.book().toString());
        form.accept("number", Integer.toString(entry.number()));
        form.accept("kind", entry.kind().name());
        form.accept("happened", entry.happenedOn().toString());
        form.accept("known", entry.knownOn().map(LocalDate::toString).orElse(""));
        form.accept("recorded", entry.recordedOn().toString());
        form.accept("writer", entry.writer().name().text());
        form.accept("writer-id", entry.writer().person().text());
        form.accept("writer-office", entry.writer().office().name());
        form.accept("writer-division", entry.writer().division().digits());
        form.accept("checked-by", entry.checkedBy());
        form.accept("source", entry.source().name());
        form.accept("refers-to", entry.refersTo() == 0 ? "" : Integer.toString(entry.refersTo()));
        form.accept("concerns-year", entry.concernsYear() == 0 ? "" : Integer.toString(entry.concernsYear()));
        form.accept("reason", entry.reason());
        entry.fields().forEach((key, value) -> form.accept(FIELD + key, value));
        entry.originals().forEach(original -> form.accept("original", original.toString()));
        entry.missing().forEach(kind -> form.accept("missing", kind.name()));
        form.accept("origin", entry.origin());
        form.accept("payment", entry.payment());
        form.accept("remark", entry.remark());
        form.accept("previous", entry.previous());
    }

    static String escaped(String value) {
        if (value.indexOf('\\') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            return value;
        }
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
        RegisterEntry entry;
        try {
            entry = entry(new CanonicalLines(canonical), digest);
        } catch (DateTimeException noDate) {
            throw new IllegalArgumentException("A line holds no date: " + noDate.getMessage(), noDate);
        }
        if (!tells(canonical, entry)) {
            throw new IllegalArgumentException("The lines are no entry's canonical form");
        }
        return entry;
    }

    /** Tells whether a text is an entry's form, line by line: writing the form again would take longer than reading it did. */
    private static boolean tells(String canonical, RegisterEntry entry) {
        CanonicalLines lines = new CanonicalLines(canonical);
        tell(entry, (name, value) -> lines.expect(name, escaped(value)));
        return lines.asExpected();
    }

    /** Asks for the lines in the order in which they are written. */
    private static RegisterEntry entry(CanonicalLines lines, String digest) {
        lines.needed(FIRST);
        return new RegisterEntry(
                BookId.find(lines.needed("book")).orElseThrow(() -> new IllegalArgumentException("No such book")),
                Integer.parseInt(lines.needed("number")),
                EntryKind.valueOf(lines.needed("kind")),
                day(lines.needed("happened")),
                Optional.of(lines.next("known")).filter(day -> !day.isEmpty()).map(CanonicalForm::day),
                day(lines.needed("recorded")),
                new Writer(
                        new PersonName(lines.needed("writer")),
                        new PersonId(lines.needed("writer-id")),
                        Office.valueOf(lines.needed("writer-office")),
                        DivisionCode.parse(lines.needed("writer-division"))),
                lines.next("checked-by"),
                EntrySource.valueOf(lines.needed("source")),
                number(lines.next("refers-to")),
                number(lines.next("concerns-year")),
                lines.next("reason"),
                lines.fields(FIELD),
                each(lines.all("original"), Original::parse),
                new TreeSet<>(each(lines.all("missing"), DocumentKind::valueOf)),
                lines.next("origin"),
                lines.next("payment"),
                lines.next("remark"),
                lines.needed("previous"),
                digest);
    }

    private static <T> List<T> each(List<String> texts, Function<String, T> reader) {
        List<T> values = new ArrayList<>(texts.size());
        texts.forEach(text -> values.add(reader.apply(text)));
        return values;
    }

    /** A day of four, two and two digits; whatever else parses does not come out the same again. */
    private static LocalDate day(String text) {
        if (text.length() != ISO_DAY) {
            throw new IllegalArgumentException("A line holds no date: \"" + text + "\"");
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, ISO_DAY));
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
