package org.civilaffairs.app.guidance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.guidance.RectificationEvent;
import org.civilaffairs.core.guidance.RectificationLifeCycle;
import org.civilaffairs.core.guidance.RectificationState;
import org.civilaffairs.core.lifecycle.Office;

/** One guidance visit: what was found, what is to be mended, and what the visitor may do about it. */
@Named
@ViewScoped
public class GuidancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuidanceService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String id;
    private int item;
    private Guidance guidance;
    private int version;
    private RectificationEvent event;
    private LocalDate on;
    private String reason = "";
    private String evidence = "";
    private final ArrayList<HandedPaper> papers = new ArrayList<>();

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
    }

    /** Loads the visit; 404 where the visitor does not see it. */
    public void open() {
        KeptGuidance kept = service.find(id);
        guidance = kept.guidance();
        version = kept.version();
        boolean actable =
                guidance.find(item).filter(one -> !events(one).isEmpty()).isPresent();
        if (!actable) {
            item = guidance.toMend().stream()
                    .filter(one -> !events(one).isEmpty())
                    .findFirst()
                    .map(Rectification::number)
                    .orElse(0);
        }
        event = getEvents().stream().findFirst().orElse(null);
    }

    /** Returns what the visitor may do with the item that the form is for; nothing for those who only look. */
    public List<RectificationEvent> getEvents() {
        return guidance.find(item).map(this::events).orElseGet(List::of);
    }

    /** Returns what the visitor may do with an item, by the table of the life cycle and by who demanded it. */
    public List<RectificationEvent> events(Rectification one) {
        Optional<Office> office = user.role().office();
        return Arrays.stream(RectificationEvent.values())
                .filter(candidate -> RectificationLifeCycle.TABLE
                        .find(one.state(), candidate)
                        .filter(row -> office.filter(row.who()::contains).isPresent())
                        .isPresent())
                .filter(candidate -> candidate == RectificationEvent.REPORT_MENDED || demanded(one))
                .toList();
    }

    private boolean demanded(Rectification one) {
        return user.area().covers(one.demand().actor().division());
    }

    /** Returns the tone of an item: bad where it is late, open where something is left to do. */
    public String tone(Rectification one) {
        boolean late = one.overdueOn(LocalDate.now(clock));
        return late ? "bad" : one.state().open() ? "open" : one.state() == RectificationState.MENDED ? "good" : "plain";
    }

    /** Takes the step, or says what stands in its way; what was typed and handed in stays. */
    public String take() {
        RectificationWish wish = new RectificationWish(
                item,
                event,
                on,
                reason,
                evidence,
                papers.stream().map(HandedPaper::id).toList(),
                null);
        return say.outcome(
                () -> service.take(id, wish, OptionalInt.of(version)),
                taken -> "/guidance/one?faces-redirect=true&id=" + id,
                "guidance.taken");
    }

    /** Returns whether what is done now is the village's answer, which takes evidence. */
    public boolean isAnswering() {
        return getEvents().contains(RectificationEvent.REPORT_MENDED);
    }

    /** Returns the village's code, for documents that are handed in. */
    public String getVillage() {
        DivisionCode village = guidance.visit().village();
        return village.digits();
    }

    public Guidance getGuidance() {
        return guidance;
    }

    public List<HandedPaper> getPapers() {
        return papers;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getItem() {
        return item;
    }

    public void setItem(int item) {
        this.item = item;
    }

    public RectificationEvent getEvent() {
        return event;
    }

    public void setEvent(RectificationEvent event) {
        this.event = event;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence == null ? "" : evidence;
    }
}
