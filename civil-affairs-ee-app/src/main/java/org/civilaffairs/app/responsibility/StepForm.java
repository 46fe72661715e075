package org.civilaffairs.app.responsibility;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed with a step of a letter, whichever page takes it: its day, who signs, a note, and the paper that it rests on. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private String by = "";
    private String note = "";
    private String document = "";

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by == null ? "" : by;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }
}
