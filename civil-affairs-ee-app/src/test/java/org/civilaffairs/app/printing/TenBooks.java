package org.civilaffairs.app.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.app.register.KeptEntry;
import org.civilaffairs.app.register.Timing;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.Commitment;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.PaperPlace;
import org.civilaffairs.core.register.RegisterContent;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.Writer;
import org.civilaffairs.core.rule.Language;

/** A few entries of each of the ten books, as the domain dossier has them: all people and places are invented. */
public final class TenBooks {

    static final DivisionCode VILLAGE = DivisionCode.parse("690102101201");
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final LocalDate YEARS_END = LocalDate.of(2022, 12, 31);

    /** An entry of the samples. */
    public record Sample(RegisterType type, LocalDate happenedOn, LocalDate recordedOn, Map<String, String> typed) {

        /** Returns its content as a book keeps it: the core has no fault to find. */
        RegisterContent content() {
            var decision = type.read(typed, Policies.plan().on(YEARS_END, VILLAGE), YEARS_END);
            return decision.accepted().orElseThrow(() -> new AssertionError(typed + " " + decision.findings()));
        }
    }

    private TenBooks() {}

    /** Returns the samples of a book. */
    public static List<Sample> samples(RegisterType type) {
        var samples = new ArrayList<Sample>();
        try (var in = TenBooks.class.getResourceAsStream("ten-books.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var cells = line.split("\\|");
                if (cells[0].equals(type.code())) {
                    var typed = new LinkedHashMap<String, String>();
                    for (int i = 3; i < cells.length; i++) {
                        int is = cells[i].indexOf('=');
                        typed.put(cells[i].substring(0, is), cells[i].substring(is + 1));
                    }
                    samples.add(new Sample(type, LocalDate.parse(cells[1]), LocalDate.parse(cells[2]), typed));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    static PrintedBook book(RegisterType type, Language language) {
        return new PrintedBook(
                type.title(Language.ZH_HANS, VILLAGE),
                "示例省安平市青河区柳溪镇杏花村民委员会",
                VILLAGE.toString(),
                2022,
                1,
                LocalDate.of(2022, 1, 4),
                "林秋实",
                LocalDate.of(2023, 1, 6),
                "林秋实",
                "6901-2022-" + type.code() + "-001",
                List.of());
    }

    /** Returns a sample as it stands in a book. */
    public static RegisterEntry kept(int number, Sample sample) {
        var fields = new TreeMap<String, String>();
        var values = sample.content().values();
        for (Column column : sample.type().columns()) {
            var value = values.get(column.key());
            if (value != null) {
                fields.put(column.key(), column.sensitive() ? Commitment.of(SALT, column, value) : value);
            }
        }
        var originals = List.of(
                Original.paper(DocumentKind.APPLICATION, PaperPlace.parse("G1-S2-B07-J012")),
                Original.scan(DocumentKind.PHOTO, "01J0000000000000000000000A", PlainBooks.digest(-number)));
        return new RegisterEntry(
                new BookId(VILLAGE, sample.type(), 2022),
                number,
                EntryKind.ENTRY,
                sample.happenedOn(),
                sample.type() == RegisterType.HARDSHIP_CHANGE ? Optional.of(sample.recordedOn()) : Optional.empty(),
                sample.recordedOn(),
                Writer.assistant(new PersonName("林秋实"), new PersonId("P-0001"), VILLAGE),
                "陈守田",
                EntrySource.ELECTRONIC,
                0,
                0,
                "",
                fields,
                originals,
                Collections.emptySortedSet(),
                "",
                "",
                "",
                PlainBooks.digest(number - 1),
                PlainBooks.digest(number));
    }

    static PrintedEntry entry(int number, Sample sample, Language language) {
        return new PrintedEntries(new BookColumns(sample.type(), PlainBooks.words(language)))
                .of(new KeptEntry(kept(number, sample), Timing.IN_TIME, Optional.empty()));
    }

    static byte[] print(RegisterType type, Language language) {
        var entries = new ArrayList<PrintedEntry>();
        for (Sample sample : samples(type)) {
            entries.add(entry(entries.size() + 1, sample, language));
        }
        var table = new BookColumns(type, PlainBooks.words(language)).table();
        return PlainBooks.print(book(type, language), table, entries.iterator(), language);
    }
}
