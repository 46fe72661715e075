package org.civilaffairs.app.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.RegisterType;

/** A village's cabinet (一柜十簿): ten spines, each telling how its book stands. */
@Named
@ViewScoped
public class CabinetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ON_A_SHELF = 5;
    /** A book of so many entries looks full; the average village writes less into most. */
    private static final int FULL = 120;

    private static final int PERCENT = 100;

    /**
     * A book as it stands in the cabinet.
     *
     * @param fill how much of the spine is drawn as leaves, in hundredths
     */
    public record Spine(
            RegisterType type, String title, int entries, int late, int missing, boolean kept, boolean closed, int fill)
            implements Serializable {

        /** Returns the number in the plan's list. */
        public int number() {
            return type.number();
        }

        /** Returns the code, such as R01. */
        public String code() {
            return type.code();
        }
    }

    @Inject
    private RegisterLists lists;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private String village;
    private int year;
    private List<Spine> spines = List.of();

    /** Opens the cabinet that the address names, or that of the visitor's own village, this year unless it says another. */
    public void open() {
        if (village == null || village.isEmpty()) {
            village = user.area()
                    .division()
                    .filter(own -> own.level() == Level.VILLAGE)
                    .map(DivisionCode::digits)
                    .orElseThrow(() -> Problem.notFound(""));
        }
        if (year == 0) {
            year = getThisYear();
        }
        DivisionCode code = DivisionCode.parse(village);
        spines = lists.ten(code, year).stream().map(book -> spine(code, book)).toList();
    }

    private Spine spine(DivisionCode code, KeptBook book) {
        int entries = book.head().lastNumber();
        return new Spine(
                book.id().type(),
                book.id().type().title(look.language(), code),
                entries,
                book.figures().late(),
                book.figures().lacking(),
                book.opened().isPresent(),
                book.closed().isPresent(),
                Math.min(PERCENT, entries * PERCENT / FULL));
    }

    /** Returns the spines, one shelf after the other. */
    public List<List<Spine>> getShelves() {
        return List.of(spines.subList(0, ON_A_SHELF), spines.subList(ON_A_SHELF, spines.size()));
    }

    /** Returns all ten spines. */
    public List<Spine> getSpines() {
        return spines;
    }

    /** Returns what stands on the cabinet, to the letter as clause 5.3 wants it. */
    public String getPlate() {
        return Cabinet.LABEL;
    }

    /** Returns how many entries the year has in all books. */
    public int getEntries() {
        return spines.stream().mapToInt(Spine::entries).sum();
    }

    /** Returns what a screen reader says of a spine. */
    public String spoken(Spine one) {
        return texts.of("register.spoken", one.number(), one.title(), one.entries(), one.late(), one.missing());
    }

    /** Returns whether the visitor writes into the books of this village. */
    public boolean isMayWrite() {
        return user.role() == Role.ASSISTANT || user.role() == Role.TOWN;
    }

    /** Returns the year of today. */
    public int getThisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** Returns the year without thousands set apart. */
    public String getYearText() {
        return Integer.toString(year);
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
