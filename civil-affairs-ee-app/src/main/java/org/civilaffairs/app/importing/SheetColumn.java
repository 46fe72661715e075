package org.civilaffairs.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.register.RegisterType;

/**
 * A column of a book's workbook: one that entries of all books have, or one of the book's own.
 *
 * @param own the book's own column; empty for one that all books have
 */
record SheetColumn(String key, ColumnType type, boolean required, Optional<Column> own) {

    /** The day of the event (发生日期). */
    static final String HAPPENED_ON = "happenedOn";

    /** The day on which it became known (知晓日期), in book 2. */
    static final String KNOWN_ON = "knownOn";

    /** The day of writing that the paper bears (登记日期). */
    static final String RECORDED_ON = "recordedOn";

    /** The number in the book (序号): given out, and looked at when it comes back. */
    static final String NUMBER = "number";

    /** Who checked or witnessed it (审核人). */
    static final String CHECKED_BY = "checkedBy";

    /** The remark (备注). */
    static final String REMARK = "remark";

    /** The source documents (原始资料): what each is, and where the paper lies. */
    static final String ORIGINALS = "originals";

    /** The identifier of the money or goods that are counted here (款物编号), in a book that counts amounts. */
    static final String PAYMENT = "payment";

    private static final int LONGEST_ORIGINALS = 4000;
    private static final int LONGEST_PAYMENT = 100;
    private static final int LONGEST_REMARK = 1000;
    private static final int LONGEST_NAME = 60;

    /** Returns the columns of a book, in their order. */
    static List<SheetColumn> of(RegisterType type) {
        Stream<SheetColumn> known = type == RegisterType.HARDSHIP_CHANGE
                ? Stream.of(common(KNOWN_ON, ColumnType.DATE, false))
                : Stream.empty();
        Stream<SheetColumn> payment =
                type.countsAmounts() ? Stream.of(common(PAYMENT, ColumnType.TEXT, false)) : Stream.empty();
        return Stream.of(
                        Stream.of(common(HAPPENED_ON, ColumnType.DATE, true)),
                        known,
                        type.columns().stream()
                                .filter(column -> !column.computed())
                                .map(column -> new SheetColumn(
                                        column.key(), column.type(), column.required(), Optional.of(column))),
                        Stream.of(common(ORIGINALS, ColumnType.LONG_TEXT, false)),
                        payment,
                        Stream.of(
                                common(RECORDED_ON, ColumnType.DATE, false),
                                common(CHECKED_BY, ColumnType.PERSON_NAME, false),
                                common(REMARK, ColumnType.LONG_TEXT, false)))
                .flatMap(columns -> columns)
                .toList();
    }

    private static SheetColumn common(String key, ColumnType type, boolean required) {
        return new SheetColumn(key, type, required, Optional.empty());
    }

    /** Returns the longest text, in characters; 0 where the type limits it by itself. */
    int longest() {
        return own.map(Column::maxLength)
                .orElse(
                        switch (key) {
                            case ORIGINALS -> LONGEST_ORIGINALS;
                            case PAYMENT -> LONGEST_PAYMENT;
                            case REMARK -> LONGEST_REMARK;
                            case CHECKED_BY -> LONGEST_NAME;
                            default -> 0;
                        });
    }
}
