package org.civilaffairs.app.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.register.AmountTotals;
import org.civilaffairs.app.register.FieldText;
import org.civilaffairs.core.register.CodeList;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.RegisterType;

/** A book's columns as they are printed: its own, between those that all books have. */
record BookColumns(RegisterType type, PrintWords words) {

    static final String HAPPENED = "entry.happenedOn";
    static final String KNOWN = "entry.knownOn";
    static final String RECORDED = "entry.recordedOn";
    static final String WRITER = "entry.writer";
    static final String CHECKED = "entry.checkedBy";
    static final String ORIGINALS = "entry.originals";

    private static final int SHORT = 64;

    PrintedTable table() {
        var columns = new ArrayList<PrintedColumn>();
        columns.add(common(HAPPENED, "printing.happened", Room.DATE));
        if (type == RegisterType.HARDSHIP_CHANGE) {
            columns.add(common(KNOWN, "printing.known", Room.DATE));
        }
        for (Column column : type.columns()) {
            columns.add(new PrintedColumn(column.key(), heading(column), room(column), column.amount()));
        }
        columns.add(common(ORIGINALS, "printing.originals", Room.TEXT));
        columns.add(common(RECORDED, "printing.recorded", Room.DATE));
        columns.add(common(WRITER, "printing.writer", Room.NAME));
        columns.add(common(CHECKED, "printing.checked", Room.NAME));
        return new PrintedTable(columns, sides());
    }

    /** Returns the column that says whether an amount came in or went out; what differs in it is never added up. */
    Optional<Column> sideColumn() {
        return AmountTotals.side(type);
    }

    private List<String> sides() {
        return sideColumn()
                .map(column -> CodeList.DIRECTION.codes().stream()
                        .map(code -> code.label(words.language()))
                        .toList())
                .orElse(List.of(""));
    }

    private PrintedColumn common(String key, String heading, Room room) {
        return new PrintedColumn(key, words.of(heading), room, false);
    }

    private String heading(Column column) {
        var heading = column.heading(words.language());
        return column.unit(words.language())
                .map(unit -> words.of("printing.unit", heading, unit))
                .orElse(heading);
    }

    private static Room room(Column column) {
        return switch (column.type()) {
            case TEXT -> column.maxLength() > SHORT ? Room.TEXT : Room.NUMBER;
            case LONG_TEXT -> Room.LONG_TEXT;
            case DATE, DATE_TIME -> Room.DATE;
            case MONTH -> Room.MONTH;
            case WHOLE -> Room.WHOLE;
            case QUANTITY -> Room.QUANTITY;
            case MONEY -> Room.MONEY;
            case CODE -> Room.CODE;
            case CODES, NAMES -> Room.NAMES;
            case YES_NO -> Room.YES_NO;
            case IDENTITY_NUMBER, CREDIT_CODE -> Room.IDENTITY;
            case PERSON_NAME -> Room.NAME;
        };
    }

    /**
     * Returns a kept value as people read it, of identity numbers only what may be seen. Days, months and moments stay as
     * they are kept: a sheet has no room for more.
     */
    String shown(Column column, String kept) {
        return switch (column.type()) {
            case DATE, MONTH -> kept;
            case DATE_TIME -> kept.replace('T', ' ');
            default -> FieldText.of(column, kept, words.language());
        };
    }
}
