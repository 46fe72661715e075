package org.civilaffairs.app.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.register.BookClosing;
import org.civilaffairs.app.register.KeptBook;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeFacts;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.rule.Decision;

/** Keeps office, cabinet and volumes: sets up, closes a year's books, moves volumes, hands over. The core decides each step. */
@ApplicationScoped
public class ArchiveService {

    private static final Role[] KEEPERS = {
        Role.ASSISTANT, Role.VILLAGE_COMMITTEES, Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR
    };
    private static final Role[] SETTING_UP = {Role.ASSISTANT, Role.VILLAGE_COMMITTEES, Role.TOWN, Role.ADMINISTRATOR};

    private static final Set<VolumeState> IN_THE_CATALOGUE =
            EnumSet.of(VolumeState.CLOSED, VolumeState.ARRANGED, VolumeState.IN_CABINET, VolumeState.LENT);

    @Inject
    private Access access;

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
    private CurrentPolicies policies;

    @Inject
    private BookClosing books;

    @Inject
    private JpaArchive store;

    /** Says where the assistant works, what stands there, and the number of the village's fonds (全宗号). */
    @Transactional
    public void setUp(DivisionCode village, String fonds, FixedOffice office) {
        mustAct(village, SETTING_UP);
        mustNotBeLater("since", office.since());
        OfficeRow row = store.office(village).orElseGet(OfficeRow::new);
        row.village = village.digits();
        row.fonds = fonds.strip();
        row.place = office.place();
        row.equipment = office.equipment();
        row.since = office.since();
        store.add(row);
        audit.record(
                Change.of("archive.office", village.digits(), village.digits()).to(office));
    }

    /** Puts a cabinet up, in the place of what was said before of the one of its number. */
    @Transactional
    public void setUp(DivisionCode village, Cabinet cabinet) {
        mustAct(village, SETTING_UP);
        mustNotBeLater("since", cabinet.since());
        store.put(village, cabinet);
        audit.record(Change.of("archive.cabinet", village.digits(), "G" + cabinet.number())
                .to(cabinet));
    }

    /** Closes a book into its volume: proved first, and from then on it takes no more entries. */
    @Transactional
    public Decision<KeptVolume> close(BookId id, LocalDate on, String reason, OnBehalf behalf) {
        mustAct(id.village(), KEEPERS);
        mustNotBeLater("on", on);
        Actor actor = actors.of(behalf);
        VolumeStep step = VolumeStep.of(VolumeEvent.CLOSE_VOLUME, actor, on).because(reason);
        KeptBook book = books.lock(id, on);
        if (!book.head().open()) {
            return take(id, step);
        }
        LocalDate opened = book.opened().filter(day -> day.isBefore(on)).orElse(on);
        Volume begun = Volume.begun(
                id,
                fonds(id.village()),
                1,
                VolumeStep.of(VolumeEvent.START_VOLUME, Actor.system(id.village()), opened));
        Decision<Volume> decision = begun.take(step, facts(book, id.village(), on, true));
        if (decision.accepted().isEmpty()) {
            books.leave(book);
        }
        return decision.map(closed -> {
            books.close(book, on);
            KeptVolume kept = store.add(closed, user.id());
            record(kept.volume(), step);
            return kept;
        });
    }

    /** Takes one step with the volume of a book that was closed. */
    @Transactional
    public Decision<KeptVolume> take(BookId id, VolumeWish wish) {
        mustAct(id.village(), KEEPERS);
        mustNotBeLater("on", wish.on());
        return take(id, wish.step(actors.of(wish.actor())));
    }

    private Decision<KeptVolume> take(BookId id, VolumeStep step) {
        VolumeRow row = store.volume(id).orElseThrow(() -> Problem.notFound(id.toString()));
        Volume before = store.kept(row).volume();
        KeptBook book = books.lock(id, step.on());
        return before.take(step, facts(book, id.village(), step.on(), false)).map(after -> {
            KeptVolume kept = store.follow(row, before, after, user.id());
            record(after, step);
            return kept;
        });
    }

    /** Records that cabinet and books were handed over against the catalogue, signed by all three (ARC-06). */
    @Transactional
    public Decision<HandOver> handOver(HandOverWish wish) {
        mustAct(wish.village(), SETTING_UP);
        mustNotBeLater("on", wish.on());
        List<String> catalogued = store.volumes(wish.village()).stream()
                .map(KeptVolume::volume)
                .filter(volume -> IN_THE_CATALOGUE.contains(volume.state()))
                .map(Volume::archiveNumber)
                .toList();
        return wish.against(catalogued).decide().map(done -> {
            store.add(done, user.id());
            audit.record(Change.of("archive.hand-over", wish.village().digits(), done.giver() + " " + done.taker())
                    .to(done.found().size() + " / " + done.catalogued().size())
                    .because(done.explanation()));
            return done;
        });
    }

    private VolumeFacts facts(KeptBook book, DivisionCode village, LocalDate on, boolean proved) {
        return new VolumeFacts(
                book.head(),
                proved ? books.faults(book) : List.of(),
                store.cabinets(village).stream().map(CabinetRow::toCabinet).toList(),
                policies.on(on, village));
    }

    /** Until a village says otherwise, its fonds goes by the last six digits of its code. */
    private String fonds(DivisionCode village) {
        return store.office(village).map(row -> row.fonds).orElseGet(() -> village.digits()
                .substring(6));
    }

    private void record(Volume volume, VolumeStep step) {
        audit.record(Change.of(
                        "archive." + step.event().name().toLowerCase(Locale.ROOT),
                        volume.book().village().digits(),
                        volume.archiveNumber())
                .to(volume.state())
                .because(step.reason()));
    }

    private void mustNotBeLater(String field, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw Problem.invalid(new FieldError(field, day.toString(), "≤ " + today, "ARC-02", "invalid"));
        }
    }

    private void mustAct(DivisionCode village, Role... roles) {
        access.mustAct(village, roles);
        if (village.level() != Level.VILLAGE
                || divisions.all().versions(village).isEmpty()) {
            throw Problem.notFound(village.digits());
        }
    }
}
