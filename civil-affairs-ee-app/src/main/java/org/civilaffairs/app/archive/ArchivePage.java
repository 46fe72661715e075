package org.civilaffairs.app.archive;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.register.KeptBook;
import org.civilaffairs.app.register.RegisterLists;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Decision;

/** A village's archive: its office and cabinet, the year that waits to be closed, the catalogue, what was handed over. */
@Named
@ViewScoped
public class ArchivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArchiveLists lists;

    @Inject
    private ArchiveService service;

    @Inject
    private RegisterLists registers;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Saying say;

    @Inject
    private Clock clock;

    private String village;
    private int year;
    private RoomForm form;
    private transient ArchiveLists.Room room;
    private transient List<KeptBook> books;

    @PostConstruct
    void start() {
        form = new RoomForm(LocalDate.now(clock));
    }

    /** Opens the archive, with the year before this one waiting to be closed unless the address names another. */
    public void open() {
        if (year == 0) {
            year = LocalDate.now(clock).getYear() - 1;
        }
        form.takeOver(getRoom());
    }

    private DivisionCode code() {
        return DivisionCode.parse(village);
    }

    /** Returns office and cabinets. */
    public ArchiveLists.Room getRoom() {
        if (room == null) {
            room = lists.room(code());
        }
        return room;
    }

    /** Returns the catalogue. */
    public List<KeptVolume> getCatalogue() {
        return lists.catalogue(code());
    }

    /** Returns the hand-overs, the latest first. */
    public List<HandOver> getHandOvers() {
        return lists.handOvers(code());
    }

    /** Returns the books of the year that are still open and were written into or ought to have been. */
    public List<KeptBook> getOpenBooks() {
        if (books == null) {
            books = registers.ten(code(), year).stream()
                    .filter(book -> book.closed().isEmpty())
                    .toList();
        }
        return books;
    }

    /** Returns the name on a book. */
    public String title(RegisterType type) {
        return type.title(look.language(), code());
    }

    /** Keeps the office. */
    public String setUpOffice() {
        return done(() -> service.setUp(code(), form.getFonds(), form.office()), "archive.office.done");
    }

    /** Puts up the one cabinet; a further one by the next number. */
    public String setUpCabinet() {
        int number = getRoom().cabinets().size() + 1;
        return done(() -> service.setUp(code(), form.cabinet(number)), "archive.cabinet.done");
    }

    private String done(Runnable wish, String key) {
        try {
            wish.run();
            say.done(key);
            return here();
        } catch (Problem stopped) {
            say.problem(stopped);
        } catch (IllegalArgumentException incomplete) {
            say.failed("archive.incomplete");
        }
        return null;
    }

    /** Closes one book of the year. */
    public String close(RegisterType type) {
        return closed(List.of(type)) ? here() : null;
    }

    /** Closes all books of the year that are open; what stands in the way of one does not keep the others. */
    public String closeAll() {
        closed(getOpenBooks().stream().map(book -> book.id().type()).toList());
        return here();
    }

    private boolean closed(List<RegisterType> types) {
        boolean all = true;
        List<String> closed = new ArrayList<>();
        for (RegisterType type : types) {
            try {
                Decision<KeptVolume> decision =
                        service.close(new BookId(code(), type, year), LocalDate.now(clock), "", null);
                say.refused(decision.findings());
                decision.accepted().ifPresent(kept -> closed.add(kept.volume().archiveNumber()));
                all &= decision.accepted().isPresent();
            } catch (Problem stopped) {
                say.problem(stopped);
                all = false;
            }
        }
        if (closed.size() == 1) {
            say.done("archive.closed", closed.get(0));
        } else if (!closed.isEmpty()) {
            say.done("archive.closed.many", closed.size());
        }
        return all;
    }

    private String here() {
        return "/archive/index?faces-redirect=true&village=" + village + "&year=" + year;
    }

    /** Returns whether the visitor keeps this archive. */
    public boolean isMayKeep() {
        return user.role() == Role.ASSISTANT || user.role() == Role.TOWN;
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

    public RoomForm getForm() {
        return form;
    }
}
