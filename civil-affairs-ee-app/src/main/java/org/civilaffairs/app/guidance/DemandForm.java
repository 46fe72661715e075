package org.civilaffairs.app.guidance;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the form: what is to be mended, and by when. */
public class DemandForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what = "";
    private LocalDate due;

    DemandForm(LocalDate due) {
        this.due = due;
    }

    boolean isFilled() {
        return !what.isBlank();
    }

    GuidanceWish.Demand demand() {
        return new GuidanceWish.Demand(what, due);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what == null ? "" : what;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
