package org.civilaffairs.app.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.app.register.KeptEntry;
import org.civilaffairs.app.register.Timing;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.Quarters;
import org.civilaffairs.core.register.RegisterEntry;

/** Says in a printed book's words what an entry holds and what became of it. */
final class PrintedEntries {

    private static final int DIGEST_SHOWN = 8;

    private final BookColumns columns;
    private final PrintWords words;
    private final Optional<Column> side;

    PrintedEntries(BookColumns columns) {
        this.columns = columns;
        words = columns.words();
        side = columns.sideColumn();
    }

    PrintedEntry of(KeptEntry kept) {
        RegisterEntry entry = kept.entry();
        var cells = new HashMap<String, String>();
        var amounts = new HashMap<String, BigDecimal>();
        for (Column column : columns.type().columns()) {
            String value = entry.fields().get(column.key());
            if (value != null) {
                cells.put(column.key(), columns.shown(column, value));
                if (column.amount()) {
                    amounts.put(column.key(), new BigDecimal(value));
                }
            }
        }
        cells.put(BookColumns.HAPPENED, entry.happenedOn().toString());
        entry.knownOn().ifPresent(day -> cells.put(BookColumns.KNOWN, day.toString()));
        cells.put(BookColumns.RECORDED, entry.recordedOn().toString());
        cells.put(BookColumns.WRITER, entry.writer().name().text());
        cells.put(BookColumns.CHECKED, entry.checkedBy());
        cells.put(
                BookColumns.ORIGINALS,
                entry.originals().stream().map(this::original).collect(Collectors.joining("\n")));
        return new PrintedEntry(
                entry.number(),
                marks(kept),
                cells,
                notes(kept),
                kept.struck().isPresent(),
                side.map(column -> cells.get(column.key())).orElse(""),
                amounts,
                entry.digest());
    }

    private String original(Original original) {
        String kind = original.kind().label(words.language());
        return original.place()
                .map(place -> kind + " " + place)
                .orElseGet(() -> words.of(
                        "printing.scan", kind, original.sha256().orElse("").substring(0, DIGEST_SHOWN)));
    }

    private List<String> marks(KeptEntry kept) {
        var marks = new ArrayList<String>();
        if (kept.entry().kind() != EntryKind.ENTRY) {
            marks.add(words.of("printing.mark." + kept.entry().kind()));
        }
        if (kept.struck().isPresent()) {
            marks.add(words.of("printing.mark.struck." + kept.struck().get().kind()));
        }
        if (kept.timing() == Timing.LATE) {
            marks.add(words.of("printing.mark.late"));
        }
        if (kept.entry().writer().office() == Office.TOWN) {
            marks.add(words.of("printing.mark.keyed"));
        }
        return marks;
    }

    private List<String> notes(KeptEntry kept) {
        RegisterEntry entry = kept.entry();
        var notes = new ArrayList<String>();
        switch (entry.kind()) {
            case CORRECTION -> notes.add(words.of("printing.note.CORRECTION", entry.refersTo(), entry.reason()));
            case VOID -> notes.add(words.of("printing.note.VOID", entry.refersTo(), entry.reason()));
            case NIL -> notes.add(words.of("printing.note.NIL", Quarters.of(entry.happenedOn())));
            case ENTRY -> {}
        }
        kept.struck().ifPresent(by -> notes.add(struck(entry, by)));
        if (entry.concernsYear() != 0) {
            notes.add(words.of("printing.note.year", entry.concernsYear()));
        }
        if (!entry.missing().isEmpty()) {
            notes.add(words.of(
                    "printing.note.missing",
                    entry.missing().stream()
                            .map(kind -> kind.label(words.language()))
                            .collect(Collectors.joining(words.of("printing.comma")))));
        }
        said(notes, "printing.note.origin", entry.origin());
        said(notes, "printing.note.payment", entry.payment());
        said(notes, "printing.note.remark", entry.remark());
        if (entry.source() == EntrySource.PAPER_REKEYED) {
            notes.add(words.of("printing.note.keyed", entry.writer().name().text()));
        }
        return notes.isEmpty() ? notes : List.of(String.join(words.of("printing.between"), notes));
    }

    private String struck(RegisterEntry entry, KeptEntry.Struck by) {
        return by.book().equals(entry.book())
                ? words.of("printing.note.struck." + by.kind(), by.number())
                : words.of("printing.note.struck.later", by.book().year(), by.number());
    }

    private void said(List<String> notes, String key, String text) {
        if (!text.isBlank()) {
            notes.add(words.of(key, text));
        }
    }
}
