package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.division.UrbanRural;

/** A fictional district of a given size, established at one time. */
final class District {

    private District() {}

    static Division division(String code, String name) {
        return new Division(DivisionCode.parse(code), name, UrbanRural.UNKNOWN, Days.from(Case.ESTABLISHED));
    }

    /** Returns a district of so many towns, 101 and up, with so many villages each, 201 and up. */
    static Divisions of(int towns, int villages) {
        List<Division> all = new ArrayList<>(List.of(division("690102", "青禾区")));
        for (int town = 0; town < towns; town++) {
            String code = "690102" + (101 + town);
            all.add(division(code, "第" + town + "镇"));
            for (int village = 0; village < villages; village++) {
                all.add(division(code + (201 + village), "第" + village + "村"));
            }
        }
        return Divisions.of(all);
    }

    static DivisionCode village(int town, int village) {
        return DivisionCode.parse("690102" + (101 + town) + (201 + village));
    }

    static DivisionCode town(int town) {
        return DivisionCode.parse("690102" + (101 + town));
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
