package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.job.Job;
import org.civilaffairs.app.job.JobRun;
import org.civilaffairs.app.job.JobService;
import org.civilaffairs.app.job.JobWanted;
import org.civilaffairs.app.job.JobWork;
import org.civilaffairs.app.job.NightWork;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.rule.Language;

/** Proves all books of an area with their documents: every night, and whenever somebody wants it. What is found stands among the findings. */
@ApplicationScoped
public class ProofRounds implements JobWork, NightWork {

    private static final String KIND = "book-proof";

    /**
     * What the last proof of each book of an area found.
     *
     * @param oldest the day of the proof that lies back furthest
     */
    record Last(int books, Optional<LocalDate> oldest, List<JdbcFaults.Found> found) {}

    @Inject
    private Access access;

    @Inject
    private JobService jobs;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private BookRound round;

    @Inject
    private JdbcFaults faults;

    @Inject
    private Clock clock;

    /** Starts a round over the books of a town or district. */
    @Transactional
    public Job start(DivisionCode division, Language language) {
        access.mustAct(division, Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR);
        String name = divisions.all().versions(division).stream()
                .reduce((before, last) -> last)
                .map(last -> last.name())
                .orElse(division.digits());
        return jobs.start(new JobWanted(KIND, name, division.digits(), Map.of(), language));
    }

    /** Returns what the last proof of each book of an area found. */
    @Transactional
    Last last(DivisionCode division) {
        access.mustSee(division);
        Area area = Area.of(division);
        LocalDate today = LocalDate.now(clock);
        return new Last(faults.proved(area), faults.oldest(area), faults.of(area, 0, today.getYear() + 1, today));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String texts() {
        return "register.round.";
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void run(JobRun run) {
        List<BookId> books =
                round.books(Area.of(DivisionCode.parse(run.job().wanted().division())));
        run.phase("books", books.size());
        each(books, proved -> {
            run.count("entries", proved.entries());
            run.count("faults", proved.faults());
            run.count("documents", proved.documents());
            run.did(1);
        });
    }

    @Override
    public String night() {
        return KIND;
    }

    @Override
    public void run(Runnable goOn) {
        each(round.books(Area.everything()), proved -> goOn.run());
    }

    private void each(List<BookId> books, Consumer<BookRound.Proved> taker) {
        books.forEach(book -> taker.accept(round.prove(book)));
    }
}
