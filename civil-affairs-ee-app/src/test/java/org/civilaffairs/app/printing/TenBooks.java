package org.civilaffairs.app.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.RegisterContent;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;

/** A few entries of each of the ten books, as the domain dossier has them: all people and places are invented. */
public final class TenBooks {

    static final DivisionCode VILLAGE = DivisionCode.parse("690102101201");
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

    static PrintedEntry entry(int number, Sample sample, Language language) {
        var columns = new BookColumns(sample.type(), PlainBooks.words(language));
        var kept = sample.content().values();
        var cells = new HashMap<String, String>();
        var amounts = new HashMap<String, BigDecimal>();
        for (Column column : sample.type().columns()) {
            var value = kept.get(column.key());
            if (value != null) {
                cells.put(column.key(), columns.shown(column, column.sensitive() ? column.masked(value) : value));
                if (column.amount()) {
                    amounts.put(column.key(), new BigDecimal(value));
                }
            }
        }
        cells.put(BookColumns.HAPPENED, sample.happenedOn().toString());
        if (sample.type() == RegisterType.HARDSHIP_CHANGE) {
            cells.put(BookColumns.KNOWN, sample.happenedOn().plusDays(1).toString());
        }
        cells.put(BookColumns.RECORDED, sample.recordedOn().toString());
        cells.put(BookColumns.WRITER, "林秋实");
        cells.put(BookColumns.CHECKED, "陈守田");
        cells.put(BookColumns.ORIGINALS, "申请书 G1-S2-B07-J012\n照片");
        var side = columns.sideColumn().map(Column::key).map(cells::get).orElse("");
        return new PrintedEntry(number, List.of(), cells, List.of(), false, side, amounts, PlainBooks.digest(number));
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
