package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.DivisionCode;

/** What waits for the visitor, and all appointments of a division. */
@Named
@RequestScoped
public class AppointmentIndexPage {

    @Inject
    private AppointmentLists lists;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    private String division;
    private String after;
    private Slice<Kept> all;
    private List<Kept> waiting;

    /** Loads the visitor's own area where the address names no division. */
    public void open() {
        if (division == null || division.isEmpty()) {
            division = user.area().division().map(DivisionCode::digits).orElseGet(this::first);
        }
        int most = Limit.of(null);
        waiting = works() ? lists.waiting(most) : List.of();
        all = Slice.of(
                lists.page(new DivisionCode(division), false, Cursor.open(after), most + 1),
                most,
                kept -> kept.appointment().id());
    }

    private String first() {
        return divisions.on(LocalDate.now(clock)).districts().get(0).code().digits();
    }

    private boolean works() {
        return user.role() != Role.INSPECTOR && user.role() != Role.ADMINISTRATOR;
    }

    /** Returns whether the visitor may put a candidate forward. */
    public boolean isMayRecommend() {
        return user.role() == Role.VILLAGE_COMMITTEES;
    }

    /** Returns what waits for the visitor. */
    public List<Kept> getWaiting() {
        return waiting;
    }

    /** Returns this page of all appointments. */
    public List<Kept> getRows() {
        return all.items();
    }

    /** Returns the place after which the next page begins; null on the last. */
    public String getNext() {
        return all.next();
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
