import java.time.LocalDate;
import java.util.*;
import org.civilaffairs.tck.adapter.*;

/** A worked example: a product of one page, with its adapter for the conformance kit. */
public class VillageDesk implements CivilAffairsSystem, Divisions, Appointments {

    private record Post(String village, Optional<LocalDate> since) {}

    private final Map<String, Unit> villages = new HashMap<>();
    private final Map<String, Post> posts = new HashMap<>();

    @Override public Product product() { return new Product("Village Desk", "0.1"); }
    @Override public Divisions divisions() { return this; }
    @Override public Appointments appointments() { return this; }
    @Override public Trainings trainings() { throw notBuiltYet(); }
    @Override public Supervision supervision() { throw notBuiltYet(); }

    @Override public Outcome change(Change change) {
        change.to().forEach(unit -> villages.put(unit.code(), unit));
        return Outcome.done("");
    }

    @Override public Optional<Unit> find(String code, LocalDate on) {
        return Optional.ofNullable(villages.get(code));
    }

    @Override public Outcome recommend(String village, Candidate candidate, Actor by, LocalDate on) {
        String id = "a-" + (posts.size() + 1);
        posts.put(id, new Post(village, Optional.empty()));
        return Outcome.done(id);
    }

    @Override public Outcome take(String appointment, Step step) {
        if (step.event() != Event.APPROVE) {
            throw notBuiltYet();
        }
        String village = posts.get(appointment).village();
        if (posts.values().stream().anyMatch(held -> held.village().equals(village) && held.since().isPresent())) {
            return Outcome.refused(Set.of(new Breach("", "2.1", "occupied")));
        }
        posts.put(appointment, new Post(village, Optional.of(step.effectiveOn())));
        return Outcome.done(appointment);
    }

    @Override public Standing standing(String appointment) {
        return new Standing(false, posts.get(appointment).since(), Optional.empty());
    }

    @Override public Outcome cover(String village, Person who, LocalDate from, LocalDate until) { throw notBuiltYet(); }
    @Override public Outcome violation(String village, Person who, LocalDate on, LocalDate known) { throw notBuiltYet(); }
    @Override public Trial trial(Change change) { throw notBuiltYet(); }
    @Override public List<Unit> children(String code, LocalDate on) { throw notBuiltYet(); }
    @Override public boolean sees(Actor viewer, String code, LocalDate on) { throw notBuiltYet(); }

    private static RuntimeException notBuiltYet() {
        return new UnsupportedOperationException("not built yet");
    }
}
