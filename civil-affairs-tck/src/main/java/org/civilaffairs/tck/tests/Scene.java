package org.civilaffairs.tck.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.Appointments.Answer;
import org.civilaffairs.tck.adapter.Appointments.Candidate;
import org.civilaffairs.tck.adapter.Appointments.Event;
import org.civilaffairs.tck.adapter.Appointments.Step;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Divisions;
import org.civilaffairs.tck.adapter.Divisions.Change;
import org.civilaffairs.tck.adapter.Divisions.ChangeKind;
import org.civilaffairs.tck.adapter.Divisions.Unit;
import org.civilaffairs.tck.adapter.Limb;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.adapter.Trainings;

/**
 * What a test plays on: a district of its own that no other test knows, with two towns and the words to set up
 * assistants in few lines. Its codes follow from the seed and the assertion, so that nothing ever has to be reset.
 */
public final class Scene {

    /** The day on which all divisions of the kit are established, unless a test says otherwise. */
    public static final LocalDate ESTABLISHED = LocalDate.of(2020, 1, 1);

    private static final int COUNTIES = 99;
    private static final int DISTRICTS_PER_SEED = 6 * COUNTIES;
    private static final LocalDate BORN = LocalDate.of(1980, 5, 17);

    /** The product. */
    public final CivilAffairsSystem system;

    private final int place;

    /**
     * @param seed which set of codes
     * @param ordinal the place of the assertion in the catalogue
     */
    public Scene(CivilAffairsSystem system, int seed, int ordinal) {
        this.system = system;
        this.place = seed * DISTRICTS_PER_SEED + 2 * ordinal;
    }

    /** Returns a day. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Returns the code of the test's district. */
    public String district() {
        return code(place);
    }

    /** Returns the code of a second district, for what a neighbour may not do. */
    public String otherDistrict() {
        return code(place + 1);
    }

    /** Returns the code of the city that the district lies in, for a city without counties. */
    public String city() {
        return district().substring(0, 4) + "00";
    }

    private static String code(int place) {
        return String.format("69%02d%02d", place / COUNTIES + 1, place % COUNTIES + 1);
    }

    /** Returns the code of the test's first town. */
    public String town() {
        return district() + "101";
    }

    /** Returns the code of the test's second town. */
    public String otherTown() {
        return district() + "102";
    }

    /** Returns the code of a village of the first town, such as 201. */
    public String village(int number) {
        return town() + String.format("%03d", number);
    }

    /** Returns a person of the test's own, by a number from 0 to 999. */
    public Person person(int number) {
        return born(number, BORN);
    }

    /** Returns a person of the test's own who was born on a day. */
    public Person born(int number, LocalDate on) {
        return People.person(district(), number, on);
    }

    /** Returns a person of the test's own who is registered in another district. */
    public Person stranger(int number) {
        return People.person(otherDistrict(), number, BORN);
    }

    /** Establishes the district, its first town, and these villages of it, on {@link #ESTABLISHED}. */
    public void villages(int... numbers) {
        establish(Arrays.stream(numbers).mapToObj(this::village).toList(), district(), town());
    }

    /** Establishes a second town in the district, with villages of these numbers. */
    public void otherTownWith(int... numbers) {
        establish(
                Arrays.stream(numbers)
                        .mapToObj(number -> otherTown() + String.format("%03d", number))
                        .toList(),
                otherTown());
    }

    /** Establishes divisions by their codes, with names made of them. */
    public void establish(List<String> villages, String... above) {
        List<Unit> all = new ArrayList<>();
        Arrays.stream(above).forEach(code -> all.add(new Unit(code, "示例" + code)));
        villages.forEach(code -> all.add(new Unit(code, "示例" + code.substring(9) + "村民委员会")));
        Verify.done(
                system.divisions().change(new Change(ChangeKind.ESTABLISH, ESTABLISHED, "示例〔2020〕1号", List.of(), all)));
    }

    /** Asks for a change of divisions. */
    public Outcome change(ChangeKind kind, LocalDate on, List<String> from, Unit... to) {
        return system.divisions().change(changeOf(kind, on, from, to));
    }

    /** Returns a change of divisions, with its document. */
    public static Divisions.Change changeOf(ChangeKind kind, LocalDate on, List<String> from, Unit... to) {
        return new Change(kind, on, "示例〔2024〕7号", from, List.of(to));
    }

    /** Returns a candidate for whom everything is as it should be. */
    public static Candidate candidate(Person person) {
        return new Candidate(person, "PART_TIME", true, true, statement(Map.of()));
    }

    /** Returns a statement in which every limb is met and vouched for, but for those given. */
    public static List<Answer> statement(Map<Limb, Boolean> others) {
        Map<Limb, Boolean> answers = new EnumMap<>(Limb.class);
        Arrays.stream(Limb.values()).forEach(limb -> answers.put(limb, true));
        answers.putAll(others);
        return answers.entrySet().stream()
                .map(answer -> new Answer(answer.getKey(), answer.getValue(), "村党支部、村民委员会", "两委联席会议记录"))
                .toList();
    }

    /** Recommends somebody, by both committees of the village. */
    public String recommend(String village, Person person, LocalDate on) {
        return Verify.done(recommending(village, candidate(person), on));
    }

    /** Asks to recommend a candidate, by the village's own committees. */
    public Outcome recommending(String village, Candidate candidate, LocalDate on) {
        return system.appointments().recommend(village, candidate, Actor.committees(village), on);
    }

    /** Takes a step. */
    public Outcome take(String appointment, Step step) {
        return system.appointments().take(appointment, step);
    }

    /** Asks the village's own town to approve, with effect from the same day. */
    public Outcome approving(String village, String appointment, LocalDate on) {
        return take(appointment, Step.of(Event.APPROVE, Actor.townOf(village), on));
    }

    /** Recommends somebody five days before, and has the town approve on a day. */
    public String appoint(String village, Person person, LocalDate on) {
        String appointment = recommend(village, person, on.minusDays(5));
        Verify.done(approving(village, appointment, on));
        return appointment;
    }

    /** Ends an appointment from a day on: replaced, with a reason. */
    public void end(String village, String appointment, LocalDate on) {
        Verify.done(take(
                appointment, Step.of(Event.REPLACE, Actor.townOf(village), on).because("工作调整")));
    }

    /** Asks the village's bureau to file. */
    public Outcome filing(String village, String appointment, LocalDate on, String number) {
        return take(
                appointment, Step.of(Event.FILE, Actor.bureauOf(village), on).filedAs(number));
    }

    /** Holds a routine training of a town, with everybody given on its sheet. */
    public String train(String town, String topic, LocalDate on, Person... present) {
        String training = hold(town, "ROUTINE", topic, on);
        if (present.length > 0) {
            Verify.done(system.trainings().attend(training, Set.of(present), organiser(town)));
        }
        return training;
    }

    /** Plans a training of a town or a district twenty days before, and holds it. */
    public String hold(String organiser, String kind, String topic, LocalDate on) {
        Trainings.Plan plan = new Trainings.Plan(Set.of(organiser), kind, "SPECIAL_LECTURE", topic, on, 2);
        String training = Verify.done(system.trainings().plan(plan, organiser(organiser), on.minusDays(20)));
        Verify.done(system.trainings().take(training, Trainings.Event.HOLD, organiser(organiser), on, ""));
        return training;
    }

    /** Returns the office that gives a division's trainings. */
    public static Actor organiser(String code) {
        return code.length() == 6 ? Actor.bureauOf(code) : Actor.townOf(code);
    }

    /** Returns what is found at and below a division. */
    public List<Finding> findings(String division, LocalDate on) {
        system.settle();
        return system.supervision().findings(division, on);
    }

    /** Returns how many villages at and below a division have an assistant. */
    public int covered(String division, LocalDate on) {
        system.settle();
        return system.supervision().coverage(division, on).covered();
    }

    /** Returns how an appointment stands. */
    public Appointments.Standing standing(String appointment) {
        system.settle();
        return system.appointments().standing(appointment);
    }
}
