package org.civilaffairs.app.archive;

import java.io.Serializable;
import java.time.LocalDate;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;

/** What is typed to set up a village's office or a cabinet. */
public class RoomForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String place = "";
    private String equipment = "";
    private String fonds = "";
    private String where = "";
    private String label = Cabinet.LABEL;
    private LocalDate since;

    RoomForm(LocalDate today) {
        since = today;
    }

    /** Begins with what is on record. */
    void takeOver(ArchiveLists.Room room) {
        fonds = room.fonds();
        room.office().ifPresent(office -> {
            place = office.place();
            equipment = office.equipment();
        });
    }

    FixedOffice office() {
        return new FixedOffice(place, equipment, since);
    }

    /** The first cabinet is the one in which the ten books lie. */
    Cabinet cabinet(int number) {
        return new Cabinet(number, label, where, number == 1, since);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(String equipment) {
        this.equipment = equipment == null ? "" : equipment;
    }

    public String getFonds() {
        return fonds;
    }

    public void setFonds(String fonds) {
        this.fonds = fonds == null ? "" : fonds;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where == null ? "" : where;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label == null ? "" : label;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
