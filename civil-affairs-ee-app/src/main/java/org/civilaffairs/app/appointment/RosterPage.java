package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;

/** A village's post over time: everybody who was put forward, held it, or covered. */
@Named
@RequestScoped
public class RosterPage {

    @Inject
    private AppointmentLists lists;

    @Inject
    private CurrentUser user;

    private String village;
    private List<Kept> roster;
    private List<ActingCover> covers;

    /** Loads the village; 404 where the visitor does not see it. */
    public void open() {
        DivisionCode code = new DivisionCode(village);
        roster = lists.roster(code);
        covers = lists.covers(Area.of(code));
    }

    /** Returns whether the visitor may record who covers. */
    public boolean isMayCover() {
        return user.role() == Role.VILLAGE_COMMITTEES || user.role() == Role.TOWN;
    }

    /** Returns whether the visitor may put a violation on record. */
    public boolean isMayReport() {
        return user.role() == Role.TOWN || user.role() == Role.BUREAU;
    }

    public List<Kept> getRoster() {
        return roster;
    }

    public List<ActingCover> getCovers() {
        return covers;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }
}
