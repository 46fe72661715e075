package org.civilaffairs.app.register;

import java.util.Objects;

/** A row of an entry just as the database gives it, whatever became of it. */
record StoredRow(Object... values) {

    int number() {
        return (Integer) values[EntryRow.COLUMNS.indexOf("number")];
    }

    String canonical() {
        return text("canonical");
    }

    String digest() {
        return text("digest");
    }

    String seal() {
        return text("seal");
    }

    /** Returns the row as its book's file shows it; altered or not. */
    String block() {
        return canonical() + "digest: " + digest() + "\n\n";
    }

    private String text(String column) {
        return Objects.toString(values[EntryRow.COLUMNS.indexOf(column)], "");
    }
}
