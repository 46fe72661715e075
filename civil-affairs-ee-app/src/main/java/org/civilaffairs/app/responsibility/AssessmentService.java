package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.job.Job;
import org.civilaffairs.app.job.JobService;
import org.civilaffairs.app.job.JobWanted;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.training.TrainingLists;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.TownRanking;
import org.civilaffairs.core.responsibility.TownResult;
import org.civilaffairs.core.responsibility.YearFacts;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.supervision.DistrictFacts;

/** Counts a year's work, lets the town assess it, and ranks. */
@ApplicationScoped
public class AssessmentService {

    @Inject
    private Access access;

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
    private LetterLists lists;

    @Inject
    private LetterService letters;

    @Inject
    private YearCounter counter;

    @Inject
    private JpaCounts counts;

    @Inject
    private JobService jobs;

    /** Starts counting the year of every letter at or below a division, as long work. */
    @Transactional
    public Job start(DivisionCode division, int year, Language language) {
        access.mustAct(division, Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR);
        Map<String, String> details = Map.of(CountWork.DIVISION, division.digits(), CountWork.YEAR, year + "");
        return jobs.start(new JobWanted(CountWork.KIND, Integer.toString(year), division.digits(), details, language));
    }

    /** Returns the appointments and trainings of a district, for counting many letters one after the other. */
    @Transactional
    public DistrictFacts posts(DivisionCode district) {
        return DistrictFacts.of(divisions.all())
                .withAppointments(appointments.of(Area.of(district)))
                .withTrainings(trainings.of(district));
    }

    /** Counts one letter's year anew and keeps what was counted; returns what is undetermined. */
    @Transactional
    public List<String> count(String letter, DistrictFacts posts) {
        Letter signed = lists.find(letter).letter();
        Optional<Assessment> counted = counted(signed, posts);
        counted.ifPresent(assessment -> counts.keep(assessment, LocalDate.now(clock)));
        return counted.map(assessment -> assessment.score().missing()).orElseGet(() -> List.of(letter));
    }

    /** Returns how a letter's year stands; a filed assessment as it was filed, with what is counted otherwise by now. */
    @Transactional
    public Standing standing(String letter) {
        KeptLetter kept = lists.find(letter);
        Letter signed = kept.letter();
        Optional<Assessment> assessed = signed.assessment();
        Assessment now =
                counted(signed, posts(signed.village().district())).orElseThrow(() -> Problem.notFound(letter));
        return assessed.map(done -> new Standing(kept, done, true, done.countedOtherwise(now.facts())))
                .orElseGet(() -> new Standing(kept, now, false, new TreeMap<>()));
    }

    /** Takes the step with which the town assesses, or answers an objection, by the counts of this moment. */
    @Transactional
    public Decision<KeptLetter> assess(String id, LetterWish wish, SheetGiven sheet, OptionalInt version) {
        Letter letter = lists.find(id).letter();
        return counted(letter, posts(letter.village().district()))
                .map(counted -> letters.take(id, wish.with(sheet.on(counted)), version))
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** Returns the ranking of a town's assistants of a year (RSP-05), as their letters stood at the end of a day. */
    @Transactional
    public RankedTown ranking(DivisionCode town, int year, LocalDate on) {
        access.mustSee(town);
        if (town.level() != Level.TOWN) {
            throw Problem.notFound(town.digits());
        }
        List<TownResult> results = new ArrayList<>();
        List<Appointment> without = new ArrayList<>();
        for (AssistantsLetter one : lists.assistants(town, year)) {
            if (one.post() != null) {
                Optional<TownResult> result = Optional.ofNullable(one.letter())
                        .flatMap(letter -> letter.asOf(on))
                        .flatMap(TownResult::of);
                result.ifPresentOrElse(results::add, () -> without.add(one.post()));
            }
        }
        List<PersonId> people = without.stream().map(Appointment::person).toList();
        return new RankedTown(TownRanking.of(town, results, people, policies.on(lastDay(year), town)), without);
    }

    /** Returns what was last counted for the letters of a division and year, by letter. */
    @Transactional
    public Map<String, Assessment> lastCounted(DivisionCode division, int year) {
        access.mustSee(division);
        return counts.of(division, year);
    }

    private Optional<Assessment> counted(Letter letter, DistrictFacts posts) {
        LocalDate first = LocalDate.of(letter.year(), 1, 1);
        Days year = Days.between(first, first.plusYears(1));
        return appointments.of(Area.of(letter.village())).stream()
                .filter(one -> one.person().equals(letter.assistant()))
                .filter(one -> one.interval().filter(year::overlaps).isPresent())
                .findFirst()
                .map(post -> counted(letter, post, posts));
    }

    private Assessment counted(Letter letter, Appointment appointment, DistrictFacts posts) {
        Policy policy = policies.on(lastDay(letter.year()), letter.village());
        Days inForce = appointment.interval().orElseThrow();
        Days post = Assessment.of(letter, inForce, YearFacts.NONE, policy).post();
        return Assessment.of(letter, inForce, counter.of(letter, appointment, post, posts), policy);
    }

    /** A year is judged by the policy of its last day, since an amendment never changes the past. */
    private LocalDate lastDay(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(last) ? today : last;
    }
}
