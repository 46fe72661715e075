package org.civilaffairs.facts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.AppointmentFacts;
import org.civilaffairs.core.appointment.Candidacy;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.History;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.OneVillagePerPerson;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.archive.ArchiveJudged;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.BooksJudged;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.VillageBooks;
import org.civilaffairs.core.supervision.VillageYear;
import org.civilaffairs.core.training.Attendance;
import org.civilaffairs.core.training.TownYear;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingForm;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingPlan;
import org.civilaffairs.core.training.TrainingStep;

/**
 * Villages of 2025 made up from a seed: one appointment, six trainings, ten books with 200 entries, a cabinet. Most are in
 * order; of each fault a few villages in a hundred have one. The same seed and code give the same facts everywhere.
 */
public final class GeneratedVillages implements Serializable {

    /** The day judged for. */
    public static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static final long serialVersionUID = 1L;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate APPROVED = LocalDate.of(2023, 3, 10);
    private static final int TRAININGS = 6;
    /** The other assistants of a town, whoever they are. */
    private static final List<PersonId> OTHERS =
            IntStream.range(0, 16).mapToObj(n -> new PersonId("other" + n)).toList();

    private final long seed;
    private final Policy policy;

    private GeneratedVillages(long seed) {
        this.seed = seed;
        this.policy = Policies.plan().on(DAY, DivisionCode.parse("690102"));
    }

    /** Returns the villages of a seed. */
    public static GeneratedVillages of(long seed) {
        return new GeneratedVillages(seed);
    }

    /** Returns the year of the village of a code. */
    public VillageYear village(String digits) {
        return new Made(DivisionCode.parse(digits)).year();
    }

    /** A village's year, with the entries that its books were made of. */
    public record WithEntries(VillageYear year, List<List<EntryMark>> entries) {}

    /** Returns the same with the entries, book by book. */
    public WithEntries withEntries(String digits) {
        Made made = new Made(DivisionCode.parse(digits));
        return new WithEntries(made.year(), made.entries);
    }

    /** One village while its facts are made up. */
    private final class Made {
        private final DivisionCode village;
        private final DivisionCode town;
        private final SplittableRandom random;
        private final PersonId person;
        private final String name;
        private final List<List<EntryMark>> entries = new ArrayList<>();

        Made(DivisionCode village) {
            this.village = village;
            this.town = village.town().orElseThrow();
            this.random = new SplittableRandom(seed * 31 + Long.parseLong(village.digits()));
            this.person = new PersonId("p" + village);
            this.name = "第" + village + "村";
        }

        private boolean oneIn(int villages) {
            return random.nextInt(villages) == 0;
        }

        VillageYear year() {
            List<Appointment> appointments = new ArrayList<>();
            if (!oneIn(40)) {
                appointments.add(appointment("a1" + village, person));
            }
            if (oneIn(100)) {
                appointments.add(appointment("a2" + village, new PersonId("q" + village)));
            }
            List<Violation> violations = oneIn(100)
                    ? List.of(
                            new Violation(person, APPROVED.plusDays(90), APPROVED.plusDays(99), "违反财务纪律", "青纪〔2023〕2号"))
                    : List.of();
            AppointmentFacts facts = AppointmentFacts.of(VillageCodes.of(village, SINCE), policy);
            List<AppointmentCase> standing = appointments.stream()
                    .map(one -> AppointmentCase.of(one, facts.withViolations(violations)))
                    .toList();
            List<OneVillagePerPerson.Posts> people = appointments.stream()
                    .map(one -> new OneVillagePerPerson.Posts(one.person(), List.of(one), policy))
                    .toList();
            VillageBooks kept = new GeneratedBooks(village, random, entries).books();
            BooksJudged books = new BooksJudged(kept, name, true, policy);
            return new VillageYear(
                    DAY,
                    new PostFacts(village, name, SINCE, appointments, List.of(), policy),
                    standing,
                    List.of(),
                    people,
                    List.of(trainings(appointments)),
                    List.of(),
                    List.of(books),
                    List.of(new ArchiveJudged(archive(), name, books.year().books(), List.of(), policy)),
                    List.of(),
                    List.of());
        }

        private Appointment appointment(String id, PersonId who) {
            StatementOfConditions statement = StatementOfConditions.allMet("村两委", "评议记录");
            EmploymentForm form = oneIn(60) ? EmploymentForm.FULL_TIME : EmploymentForm.PART_TIME;
            Candidacy candidacy = new Candidacy(
                    who,
                    new PersonName("示例" + village),
                    form,
                    oneIn(50) ? "" : "村会计",
                    oneIn(60) ? statement.without(Limb.FAIR) : statement);
            Step approval = Step.of(AppointmentEvent.APPROVE, Actor.town(town), APPROVED);
            Step recommendation = Step.recommendation(Actor.committees(village), APPROVED.minusDays(5));
            List<Step> steps = new ArrayList<>(List.of(
                    Step.of(AppointmentEvent.NOMINATE, Actor.committees(village), APPROVED.minusDays(9)),
                    oneIn(60) ? recommendation.signedBy(Set.of()) : recommendation,
                    approval));
            if (!oneIn(30)) {
                steps.add(Step.of(AppointmentEvent.FILE, Actor.bureau(village.district()), APPROVED.plusDays(7))
                        .filedAs("备" + id));
            }
            return new Appointment(id, village, candidacy, new History(steps));
        }

        private TownYear trainings(List<Appointment> appointments) {
            int missed = oneIn(15) ? TRAININGS - 1 : 0;
            List<Training> given = new ArrayList<>();
            for (int n = 0; n < TRAININGS; n++) {
                LocalDate on = LocalDate.of(DAY.getYear(), 2 + n, 11);
                TrainingPlan plan =
                        TrainingPlan.of(TrainingKind.ROUTINE, TrainingForm.SPECIAL_LECTURE, town, "政策" + n, on, 2);
                List<Attendance> sheet = new ArrayList<>();
                OTHERS.forEach(other -> sheet.add(new Attendance(other, on)));
                if (n >= missed) {
                    sheet.add(new Attendance(person, on));
                }
                given.add(new Training(
                        "t" + town + n,
                        plan,
                        List.of(
                                TrainingStep.of(TrainingEvent.PLAN, Actor.town(town), on.minusDays(20)),
                                TrainingStep.of(TrainingEvent.HOLD, Actor.town(town), on)),
                        sheet));
            }
            return new TownYear(
                    town, "镇" + town, DAY.getYear(), Set.of(town, town.district()), given, appointments, policy);
        }

        private VillageArchive archive() {
            String label = oneIn(50) ? "民政档案" : Cabinet.LABEL;
            List<Cabinet> cabinets = oneIn(50) ? List.of() : List.of(new Cabinet(1, label, "村部", true, SINCE));
            List<FixedOffice> offices = oneIn(50) ? List.of() : List.of(new FixedOffice("村部", "电脑、档案柜", SINCE));
            return new VillageArchive(village, offices, cabinets, List.of(), List.of(), List.of());
        }
    }
}
