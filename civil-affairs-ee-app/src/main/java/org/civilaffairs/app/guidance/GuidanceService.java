package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.VillageSight;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.GuidanceVisit;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.guidance.RectificationState;
import org.civilaffairs.core.rule.Decision;

/** Records guidance visits, and what becomes of what they ask to be mended; the core decides each step. */
@ApplicationScoped
public class GuidanceService {

    private static final Role[] GUIDES = {Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR};
    private static final Role[] PARTIES = {
        Role.ASSISTANT, Role.VILLAGE_COMMITTEES, Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR
    };

    @Inject
    private Access access;

    @Inject
    private VillageSight villages;

    @Inject
    private Actors actors;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private NamedPapers papers;

    @Inject
    private JpaGuidance store;

    /** Records a visit to a village with what is to be mended. */
    @Transactional
    public Decision<KeptGuidance> record(GuidanceWish wish) {
        access.mustAct(wish.village(), GUIDES);
        if (divisions.on(wish.on()).find(wish.village()).isEmpty()) {
            throw Problem.notFound(wish.village().digits());
        }
        GuidanceVisit visit = new GuidanceVisit(
                wish.village(),
                actors.of(wish.behalf()),
                wish.on(),
                LocalDate.now(clock),
                wish.officers(),
                wish.found());
        List<Rectification> toMend = IntStream.range(0, wish.toMend().size())
                .mapToObj(at -> {
                    GuidanceWish.Demand demand = wish.toMend().get(at);
                    return visit.demand(at + 1, demand.what(), demand.due());
                })
                .toList();
        return Guidance.record(OpaqueId.next(), visit, toMend).map(made -> {
            store.add(made, user.id());
            audit.record(Change.of("guidance.record", made.visit().village().digits(), made.id())
                    .to(made.toMend().size()));
            return new KeptGuidance(made, 1);
        });
    }

    /** Takes one step with one of the things to mend. */
    @Transactional
    public Decision<KeptGuidance> take(String id, RectificationWish wish, OptionalInt version) {
        GuidanceRow row = store.row(id)
                .filter(found -> villages.sees(new DivisionCode(found.village), found.onDay))
                .orElseThrow(() -> Problem.notFound(id));
        access.mustBe(PARTIES);
        version.ifPresent(given -> Answers.mustMatch(given, row.version));
        Guidance before = store.kept(row).guidance();
        DivisionCode village = before.visit().village();
        Rectification was = before.find(wish.number()).orElseThrow(() -> Problem.notFound(id + " " + wish.number()));
        papers.mustBelong(wish.papers(), village, "papers");
        return before.take(wish.number(), wish.step(actors.of(wish.behalf()), LocalDate.now(clock)))
                .map(after -> {
                    Rectification now = after.find(wish.number()).orElseThrow();
                    store.follow(row, now, user.id());
                    audit.record(change(wish, village, id).from(was.state()).to(now.state()));
                    return new KeptGuidance(after, row.version);
                });
    }

    private static Change change(RectificationWish wish, DivisionCode village, String id) {
        String action =
                "guidance." + wish.event().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Change.of(action, village.digits(), id + " " + wish.number()).because(wish.reason());
    }

    /** Returns one visit that the user sees. */
    @Transactional
    public KeptGuidance find(String id) {
        return store.row(id)
                .filter(found -> villages.sees(new DivisionCode(found.village), found.onDay))
                .map(store::kept)
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** Returns the visits of a year at and below a division, the latest first; in a state alone where one is given. */
    @Transactional
    public List<KeptGuidance> ofYear(DivisionCode division, int year, RectificationState state) {
        access.mustSee(division);
        return store.ofYear(division, year).stream()
                .filter(kept ->
                        state == null || kept.guidance().toMend().stream().anyMatch(one -> one.state() == state))
                .toList();
    }

    /** Returns the visits at and below a division after which something is still to be done today. */
    @Transactional
    public List<Guidance> open(DivisionCode division) {
        return open(division, LocalDate.now(clock));
    }

    /** Returns the visits at and below a division after which something was still to be done at the end of a day, as they stood then. */
    @Transactional
    public List<Guidance> open(DivisionCode division, LocalDate on) {
        access.mustSee(division);
        return store.openOn(Area.of(division), on).stream()
                .flatMap(visit -> visit.asOf(on).stream())
                .toList();
    }
}
