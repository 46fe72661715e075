package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.appointment.Vacancy;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.division.RollUp;
import org.civilaffairs.core.guidance.TownWorkRules;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.BooksAsked;
import org.civilaffairs.core.register.BooksJudged;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Judge;
import org.civilaffairs.core.training.TownYear;

/**
 * Everything on record looked over for one day. It is indexed once, so that a village, a town and the district can be
 * asked for one after the other, and the answers fit each other. One thread at a time may ask it.
 */
public final class Supervision {

    private final DistrictFacts facts;
    private final DayIndex index;
    private final PostIndex posts;
    private final TrainingReview trainings;
    private final RegisterIndex registers;
    private final GuidanceIndex guidance;
    private final LetterIndex letters;

    private Supervision(DistrictFacts facts, Policies policies, LocalDate asOf) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.index = new DayIndex(facts, policies, asOf);
        this.posts = new PostIndex(index);
        this.trainings = new TrainingReview(facts, index);
        this.registers = new RegisterIndex(facts.registers(), index);
        this.guidance = new GuidanceIndex(facts, index);
        this.letters = new LetterIndex(facts.letters(), index);
    }

    /** Returns the records as they stood at the end of a day, with the policies in force on it. */
    public static Supervision of(DistrictFacts facts, Policies policies, LocalDate asOf) {
        return new Supervision(facts, policies, asOf);
    }

    /** Returns all findings of a village, town or district and all below it, sorted. */
    public List<Finding> judge(DivisionCode subject) {
        List<Finding> findings = new ArrayList<>();
        judge(subject, findings::add);
        Collections.sort(findings);
        return findings;
    }

    /** Hands all findings of a village, town or district and all below it to a sink, in no order. */
    public void judge(DivisionCode subject, Consumer<? super Finding> sink) {
        judgeByDivision(subject, (at, finding) -> sink.accept(finding));
    }

    /**
     * Like {@link #judge(DivisionCode, Consumer)}, but tells of each finding where it stands: at the village that was
     * judged, or at the town or bureau whose own record or duty it is about.
     */
    public void judgeByDivision(DivisionCode subject, BiConsumer<? super DivisionCode, ? super Finding> sink) {
        judge(subject, villageYears(subject), sink);
    }

    private void judge(
            DivisionCode subject, Stream<VillageYear> years, BiConsumer<? super DivisionCode, ? super Finding> sink) {
        if (index.asOf.isBefore(index.policy(subject).get(Parameters.EFFECTIVE_FROM))) {
            return;
        }
        Function<DivisionCode, Judge> at = code -> Judge.on(index.asOf, finding -> sink.accept(code, finding));
        years.forEach(year -> year.judge(at.apply(year.village())));
        trainings.judge(subject, at);
        index.tree.townsOf(subject).forEach(town -> {
            guidance.judge(town, at.apply(town.code()));
            registers
                    .asked(town, index.tree.villagesOf(town.code()).stream().map(posts::facts))
                    .ifPresent(asked -> at.apply(town.code()).judge(BooksAsked.RULE, asked));
        });
        if (subject.level() != Level.VILLAGE && index.tree.find(subject).isPresent()) {
            Coverage coverage = coverage(subject);
            at.apply(subject).judge(VillagesCovered.RULE, coverage);
            coverage.below().forEach(town -> at.apply(town.division()).judge(VillagesCovered.RULE, town));
        }
    }

    /**
     * Returns every figure of a village, town or district and all below it (LVL-02). What is found of somebody with posts
     * in several villages counts at the first of them, whoever asks.
     */
    public Figures figures(DivisionCode subject) {
        return figures(subject, finding -> {});
    }

    /** Like {@link #figures(DivisionCode)}, and hands every finding that they count to a sink, in no order. */
    public Figures figures(DivisionCode subject, Consumer<? super Finding> sink) {
        FigureRecords records = FigureRecords.of(index.asOf);
        List<VillageYear> years = index.tree.villagesOf(subject).stream()
                .map(village -> year(village, person -> posts.first(person, village.code())))
                .toList();
        years.forEach(records::village);
        index.tree.townsOf(subject).forEach(town -> records.town(trainings.year(town, index.asOf.getYear())));
        judge(subject, years.stream(), (at, finding) -> {
            records.found(at, finding);
            sink.accept(finding);
        });
        return records.figures();
    }

    /**
     * Returns everything that the villages at a division or below it are judged by. Who holds posts in several of them is
     * judged with the first.
     */
    public Stream<VillageYear> villageYears(DivisionCode subject) {
        Set<PersonId> seen = new HashSet<>();
        return index.tree.villagesOf(subject).stream().map(village -> year(village, seen::add));
    }

    /** Returns everything that a village is judged by; empty for one that does not exist or needs no assistant. */
    public Optional<VillageYear> villageYear(DivisionCode village) {
        return index.tree.find(village).filter(Division::wantsAssistant).map(found -> year(found, person -> true));
    }

    private VillageYear year(Division village, Predicate<PersonId> judged) {
        PostFacts post = posts.facts(village);
        List<BooksJudged> books = registers.books(post);
        return new VillageYear(
                index.asOf,
                post,
                posts.standing(post),
                posts.ended(post),
                posts.people(post, judged),
                trainings.years(village.code()),
                trainings.education(village.code()),
                books,
                registers.archives(post, books),
                guidance.open(village),
                letters.of(post));
    }

    /** Returns the coverage of a village, town or district, with that of each town below (APT-10). */
    public Coverage coverage(DivisionCode subject) {
        List<RollUp.Item> items = new ArrayList<>();
        for (Division village : index.tree.villagesOf(subject)) {
            posts.facts(village).inForce(index.asOf).stream()
                    .findFirst()
                    .ifPresent(first -> items.add(RollUp.Item.one(first.id(), village.code())));
        }
        RollUp covered = RollUp.of(index.asOf, items);
        List<Coverage> below = subject.level() == Level.DISTRICT
                ? index.tree.townsOf(subject).stream()
                        .map(town -> coverage(town.code(), covered, List.of()))
                        .toList()
                : List.of();
        return coverage(subject, covered, below);
    }

    private Coverage coverage(DivisionCode subject, RollUp covered, List<Coverage> below) {
        return new Coverage(
                subject,
                index.tree.find(subject).map(Division::name).orElse(subject.digits()),
                index.asOf,
                index.tree.villagesOf(subject).size(),
                covered.total(subject).intValueExact(),
                covered.digest(subject),
                below);
    }

    /** Returns the vacancies of a village, town or district on the day, in the order of codes (APT-02). */
    public List<Vacancy> vacancies(DivisionCode subject) {
        return index.tree.villagesOf(subject).stream()
                .flatMap(village -> posts.facts(village).vacancy(index.asOf).stream())
                .toList();
    }

    /** Returns a village's post; empty for a village that does not exist on the day or needs no assistant. */
    public Optional<PostFacts> post(DivisionCode village) {
        return index.tree.find(village).filter(Division::wantsAssistant).map(posts::facts);
    }

    /** Returns a town's trainings of a year, with the assistants in force; empty for a town that does not exist. */
    public Optional<TownYear> townYear(DivisionCode town, int year) {
        return index.tree.find(town).map(found -> trainings.year(found, year));
    }

    /** Returns a town's work rules; empty for a town that does not exist. */
    Optional<TownWorkRules> workRules(DivisionCode town) {
        return index.tree.find(town).map(guidance::workRules);
    }
}
