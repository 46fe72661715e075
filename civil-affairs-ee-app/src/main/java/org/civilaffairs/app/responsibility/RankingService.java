package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.guidance.GuidanceFacts;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.training.TrainingLists;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.responsibility.DistrictRanking;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.RankingPublished;
import org.civilaffairs.core.responsibility.TownResult;
import org.civilaffairs.core.responsibility.TownScore;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.supervision.CountedTown;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.LettersOnRecord;
import org.civilaffairs.core.supervision.Supervision;

/** Ranks a district's towns by their year, and keeps what the bureau published. */
@ApplicationScoped
public class RankingService {

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Actors actors;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private TrainingLists trainings;

    @Inject
    private GuidanceFacts guidance;

    @Inject
    private LetterLists lists;

    @Inject
    private JpaRankings store;

    /** Tells whether the user sees how the towns of a district stand before it is published. */
    public boolean counts(DivisionCode district) {
        return access.sees(district);
    }

    /** Returns how the towns of a district stand in a year, by what is on record now. */
    @Transactional
    public DistrictRanking ranking(DivisionCode district, int year) {
        access.mustSee(district);
        return counted(district, year, letters(district, year));
    }

    /** Returns what was published for a year; empty before. The towns of the district see it too. */
    @Transactional
    public Optional<PublishedRanking> published(DivisionCode district, int year) {
        boolean ownTown = user.isKnown()
                && user.role() == Role.TOWN
                && user.area()
                        .division()
                        .map(DivisionCode::district)
                        .filter(district::equals)
                        .isPresent();
        if (!ownTown) {
            access.mustSee(district);
        }
        return store.find(district, year);
    }

    /** Publishes the ranking of a year as it stands now; after that it stays as it is. */
    @Transactional
    public Decision<PublishedRanking> publish(
            DivisionCode district, int year, LocalDate on, String document, OnBehalf behalf) {
        access.mustAct(district, Role.BUREAU, Role.ADMINISTRATOR);
        Optional<List<Letter>> letters = letters(district, year);
        long unfiled = letters.stream()
                .flatMap(List::stream)
                .filter(letter -> letter.signedOn().isPresent() && letter.state() != LetterState.FILED)
                .count();
        DistrictRanking ranking = counted(district, year, letters);
        RankingPublished.Facts facts = new RankingPublished.Facts(
                ranking, actors.of(behalf), document, store.find(district, year).isPresent(), (int) unfiled);
        return Decision.of(ranking, RankingPublished.RULE.judge(facts, on).findings())
                .map(accepted -> {
                    RankingRow row = RankingRow.of(accepted, on, document, user.id());
                    try {
                        store.add(row);
                    } catch (PersistenceException lost) {
                        throw Problem.changedMeanwhile();
                    }
                    audit.record(Change.of("letter.ranking", district.digits(), Integer.toString(year))
                            .to(on + " " + row.document + " " + row.digest));
                    return row.toPublished();
                });
    }

    /** Returns the year's letters; empty where the district has never drawn up any. */
    private Optional<List<Letter>> letters(DivisionCode district, int year) {
        return lists.of(district, year)
                .map(all -> all.stream().filter(letter -> letter.year() == year).toList());
    }

    private DistrictRanking counted(DivisionCode district, int year, Optional<List<Letter>> letters) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.isBefore(last) ? today : last;
        if (district.level() != Level.DISTRICT
                || divisions.on(day).find(district).isEmpty()) {
            throw Problem.notFound(district.digits());
        }
        DistrictFacts facts = DistrictFacts.of(divisions.all())
                .withAppointments(appointments.of(Area.of(district)))
                .withTrainings(trainings.of(district))
                .withLetters(letters.map(LettersOnRecord::of).orElse(LettersOnRecord.NOT_KEPT))
                .withGuidance(guidance.ofYear(district, year));
        Supervision supervision = Supervision.of(facts, policies.all(), day);
        List<TownScore> scores = new ArrayList<>();
        Map<DivisionCode, String> names = new TreeMap<>();
        for (Division town : divisions.on(day).townsOf(district)) {
            List<TownResult> results = letters.orElse(List.of()).stream()
                    .filter(letter -> letter.town().equals(town.code()))
                    .flatMap(letter -> TownResult.of(letter).stream())
                    .toList();
            names.put(town.code(), town.name());
            scores.add(TownScore.of(town.code(), results, CountedTown.of(supervision, facts, town.code(), day)));
        }
        return DistrictRanking.of(district, year, day, scores, names);
    }
}
