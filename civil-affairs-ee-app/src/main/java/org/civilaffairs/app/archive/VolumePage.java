package org.civilaffairs.app.archive;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeLifeCycle;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Decision;

/** One volume of the catalogue: where it is, who had it, and what comes next. */
@Named
@ViewScoped
public class VolumePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArchiveLists lists;

    @Inject
    private ArchiveService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Saying say;

    @Inject
    private Clock clock;

    private String village;
    private String book;
    private int year;
    private VolumeEvent event;
    private LocalDate on;
    private Integer pages;
    private String borrower = "";
    private LocalDate dueOn;
    private String reason = "";
    private transient Volume volume;

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
    }

    /** Loads the volume; 404 where there is none, or the visitor does not see it. */
    public void open() {
        Volume opened = getVolume();
        event = getEvents().stream().findFirst().orElse(null);
        pages = event == VolumeEvent.ARRANGE ? opened.pages() : null;
    }

    private BookId id() {
        RegisterType type = RegisterType.find(book).orElseThrow(() -> Problem.notFound(book));
        return new BookId(DivisionCode.parse(village), type, year);
    }

    /** Returns the volume. */
    public Volume getVolume() {
        if (volume == null) {
            BookId id = id();
            volume = lists.volume(id).map(KeptVolume::volume).orElseThrow(() -> Problem.notFound(id.toString()));
        }
        return volume;
    }

    /** Returns the name on the book. */
    public String getTitle() {
        return id().type().title(look.language(), id().village());
    }

    /** Returns what may come next, by the table of the life cycle; nothing for those who only look. */
    public List<VolumeEvent> getEvents() {
        return isMayKeep()
                ? Arrays.stream(VolumeEvent.values())
                        .filter(next -> VolumeLifeCycle.TABLE
                                .find(getVolume().state(), next)
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** Takes the step, or says what stands in its way. */
    public String take() {
        try {
            VolumeWish wish = new VolumeWish(
                    event,
                    on,
                    event == VolumeEvent.ARRANGE ? Objects.requireNonNullElse(pages, 0) : 0,
                    borrower,
                    dueOn,
                    reason,
                    null);
            Decision<KeptVolume> decision = service.take(id(), wish);
            say.refused(decision.findings());
            if (decision.accepted().isEmpty()) {
                return null;
            }
            say.done("archive.step.done");
            return "/archive/volume?faces-redirect=true&village=" + village + "&book=" + book + "&year=" + year;
        } catch (Problem stopped) {
            say.problem(stopped);
        } catch (IllegalArgumentException incomplete) {
            say.failed("archive.incomplete");
        }
        return null;
    }

    private boolean isMayKeep() {
        return user.role() == Role.ASSISTANT || user.role() == Role.TOWN || user.role() == Role.BUREAU;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getBook() {
        return book;
    }

    public void setBook(String book) {
        this.book = book;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public VolumeEvent getEvent() {
        return event;
    }

    public void setEvent(VolumeEvent event) {
        this.event = event;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }

    public String getBorrower() {
        return borrower;
    }

    public void setBorrower(String borrower) {
        this.borrower = borrower == null ? "" : borrower;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
