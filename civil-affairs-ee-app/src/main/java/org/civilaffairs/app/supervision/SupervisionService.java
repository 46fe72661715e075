package org.civilaffairs.app.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.guidance.GuidanceFacts;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.policy.FindingsUnder;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.responsibility.LetterLists;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.training.TrainingLists;
import org.civilaffairs.core.appointment.Vacancy;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.supervision.Coverage;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.FindingChanges;
import org.civilaffairs.core.supervision.LettersOnRecord;
import org.civilaffairs.core.supervision.Supervision;
import org.civilaffairs.core.training.AttendanceRequirement;
import org.civilaffairs.core.training.TownYear;
import org.civilaffairs.core.training.TrainingRequirement;

/** Loads the facts of a district with few queries, asks the core, and returns what the user may see of the answer. */
@ApplicationScoped
public class SupervisionService implements FindingsUnder {

    @Inject
    private Access access;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private TrainingLists trainings;

    @Inject
    private RegistersRead registers;

    @Inject
    private LetterLists letters;

    @Inject
    private GuidanceFacts guidance;

    /** Returns all findings of a division and everything below it, as of the end of a day. */
    @Transactional
    public List<Finding> findings(DivisionCode division, LocalDate on) {
        return over(division, on).judge(division);
    }

    /** Returns the findings that stand at a division itself, such as a town's, without those of the villages below it. */
    @Transactional
    public List<Finding> ownFindings(DivisionCode division, LocalDate on) {
        List<Finding> own = new ArrayList<>();
        over(division, on).judgeByDivision(division, (at, finding) -> {
            if (at.equals(division)) {
                own.add(finding);
            }
        });
        return own;
    }

    /** Returns what became of a division's findings between the ends of two days (GDN-03). */
    @Transactional
    public FindingChanges changes(DivisionCode division, LocalDate since, LocalDate on) {
        return FindingChanges.between(findings(division, since), findings(division, on));
    }

    /** Returns the coverage of a division as of a day, with that of each town below (APT-10). */
    @Transactional
    public Coverage coverage(DivisionCode division, LocalDate on) {
        return overPosts(division, on).coverage(division);
    }

    /** Returns the villages without an assistant on a day (APT-02). */
    @Transactional
    public List<Vacancy> vacancies(DivisionCode division, LocalDate on) {
        return overPosts(division, on).vacancies(division);
    }

    /** Returns what a town has held of a year's routine trainings, as of a day (TRN-01). */
    @Transactional
    public TrainingRequirement requirement(DivisionCode town, int year, LocalDate on) {
        return TrainingRequirement.of(townYear(town, year, on), on);
    }

    /** Returns what each assistant in force in a town's villages has attended in a year, as of a day (TRN-02). */
    @Transactional
    public List<AttendanceRequirement> attendances(DivisionCode town, int year, LocalDate on) {
        TownYear facts = townYear(town, year, on);
        return facts.assistants().stream()
                .map(assistant -> AttendanceRequirement.of(assistant, facts, on))
                .toList();
    }

    private TownYear townYear(DivisionCode town, int year, LocalDate on) {
        return Supervision.of(posts(town, on), policies.all(), on)
                .townYear(town, year)
                .orElseThrow(() -> Problem.notFound(town.digits()));
    }

    /** Returns the records of a division's district, ready to be asked; 404 for a division the user does not see. */
    @Transactional
    public Supervision over(DivisionCode division, LocalDate on) {
        return over(division, on, policies.all());
    }

    /** Like {@link #over}, but only with what tells who holds which post, which is all that coverage and vacancies ask for. */
    @Transactional
    public Supervision overPosts(DivisionCode division, LocalDate on) {
        Area district = Area.of(division.district());
        return Supervision.of(
                DistrictFacts.of(known(division, on))
                        .withAppointments(appointments.of(district))
                        .withCovers(appointments.covers(district)),
                policies.all(),
                on);
    }

    @Override
    @Transactional
    public List<Finding> under(Policies values, DivisionCode division, LocalDate on) {
        return over(division, on, values).judge(division);
    }

    private Supervision over(DivisionCode division, LocalDate on, Policies values) {
        DistrictFacts facts = posts(division, on);
        DistrictFacts all = facts.withRegisters(registers.of(facts.divisions(), division, on))
                .withLetters(letters(division.district(), on.getYear()))
                .withGuidance(guidance.of(Area.of(division.district()), on));
        return Supervision.of(all, values, on);
    }

    /** A district that has never drawn up a letter of responsibility here keeps them elsewhere, or not yet. */
    private LettersOnRecord letters(DivisionCode district, int year) {
        return letters.of(district, year).map(LettersOnRecord::of).orElse(LettersOnRecord.NOT_KEPT);
    }

    private Divisions known(DivisionCode division, LocalDate on) {
        access.mustSee(division);
        Divisions all = divisions.all();
        if (all.find(division, on).isEmpty()) {
            throw Problem.notFound(division.digits());
        }
        return all;
    }

    private DistrictFacts posts(DivisionCode division, LocalDate on) {
        Divisions all = known(division, on);
        // Judged with the whole district's records: a person may serve a village of another town (APT-03).
        Area district = Area.of(division.district());
        return DistrictFacts.of(all)
                .withAppointments(appointments.of(district))
                .withCovers(appointments.covers(district))
                .withViolations(appointments.violations())
                .withTrainings(trainings.of(division.district()))
                .withEducation(trainings.education());
    }
}
