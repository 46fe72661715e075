package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.appointment.AppointmentRules;
import org.civilaffairs.core.appointment.OneVillagePerPerson;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.archive.ArchiveJudged;
import org.civilaffairs.core.archive.ArchiveRules;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.GuidanceFollowedUp;
import org.civilaffairs.core.guidance.GuidedVillage;
import org.civilaffairs.core.register.BooksJudged;
import org.civilaffairs.core.register.YearRules;
import org.civilaffairs.core.responsibility.AssessedInTime;
import org.civilaffairs.core.responsibility.LettersOfYear;
import org.civilaffairs.core.responsibility.SignedInTime;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Judge;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.training.TownYear;
import org.civilaffairs.core.training.TrainingRules;
import org.civilaffairs.core.training.VocationalEducation;

/**
 * Everything that one village is judged by, for one day and the year that it lies in: the unit of all supervision. It
 * needs nothing beside it, so that villages are judged one by one, in parallel or on several machines with one result.
 *
 * @param asOf the day at whose end the facts stood so
 * @param standing the appointments that are under way or in force
 * @param ended those that are over, of which only the hand-over is still of interest
 * @param people every post of those in force here, so that a second one elsewhere is seen
 * @param trainings the town's trainings with the village's assistants: of the year, and of the one before where it is
 *     still judged
 * @param books the ten books of the year, and of the one before where there are any; none where no books are kept
 * @param archives office, cabinet and volumes; none where no books are kept, and never more than one
 * @param guidance the visits after which something is still to be mended or confirmed
 * @param letters the year's letters with those who were to sign one; none where no letters are kept, and never more than one
 */
public record VillageYear(
        LocalDate asOf,
        PostFacts post,
        List<AppointmentCase> standing,
        List<AppointmentCase> ended,
        List<OneVillagePerPerson.Posts> people,
        List<TownYear> trainings,
        List<VocationalEducation> education,
        List<BooksJudged> books,
        List<ArchiveJudged> archives,
        List<GuidedVillage> guidance,
        List<LettersOfYear> letters)
        implements Serializable {

    private static final List<Rule<GuidedVillage>> ON_GUIDANCE = List.of(GuidanceFollowedUp.RULE);
    private static final List<Rule<LettersOfYear>> ON_LETTERS = List.of(SignedInTime.RULE, AssessedInTime.RULE);

    public VillageYear {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(post, "post");
        standing = List.copyOf(standing);
        ended = List.copyOf(ended);
        people = List.copyOf(people);
        trainings = List.copyOf(trainings);
        education = List.copyOf(education);
        books = List.copyOf(books);
        archives = List.copyOf(archives);
        guidance = List.copyOf(guidance);
        letters = List.copyOf(letters);
        if (archives.size() > 1) {
            throw new IllegalArgumentException("A village has one archive, not " + archives.size());
        }
    }

    /** Returns the village, by its code on the day. */
    public DivisionCode village() {
        return post.village();
    }

    /** Returns the calendar year that the day lies in. */
    public int year() {
        return asOf.getYear();
    }

    /** Returns all findings, sorted. */
    public List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        judge(findings::add);
        Collections.sort(findings);
        return findings;
    }

    /** Hands all findings to a sink, in no order. */
    public void judge(Consumer<? super Finding> sink) {
        judge(Judge.on(asOf, sink));
    }

    /**
     * Judges by every rule about a village. Nothing is judged before the village or the plan is there.
     *
     * @param judge of the day of these facts; one judge serves any number of villages
     */
    public void judge(Judge judge) {
        if (!judge.asOf().equals(asOf)) {
            throw new IllegalArgumentException("Facts of " + asOf + " are not judged for " + judge.asOf());
        }
        judge.judge(AppointmentRules.ON_A_POST, post);
        each(judge, AppointmentRules.ON_AN_APPOINTMENT, standing);
        each(judge, AppointmentRules.ON_AN_ENDED_ONE, ended);
        each(judge, AppointmentRules.ON_A_PERSON, people);
        each(judge, TrainingRules.ON_ASSISTANTS, trainings);
        each(judge, TrainingRules.ON_EDUCATION, education);
        each(judge, YearRules.ON_A_YEAR, books);
        each(judge, ArchiveRules.ON_AN_ARCHIVE, archives);
        each(judge, ON_GUIDANCE, guidance);
        each(judge, ON_LETTERS, letters);
    }

    private static <F> void each(Judge judge, List<Rule<F>> rules, List<F> all) {
        for (int i = 0; i < all.size(); i++) {
            judge.judge(rules, all.get(i));
        }
    }
}
