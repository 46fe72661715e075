package org.civilaffairs.core.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.internal.Digests;
import org.civilaffairs.core.policy.Policy;

/**
 * One year's assessment of one assistant: everything that it rests on. Its {@link #score} follows from nothing else, and
 * {@link #canonical} is the text that it can be judged from again, years later, byte for byte.
 *
 * @param letter the identifier of the letter
 * @param post the days of the year on which the assistant was in post
 * @param sheet the indicators of the computed targets, as they were when this was assessed
 * @param judged the town's points, by the code of a judged target
 * @param opinion what the village's two committees say of the year
 */
public record Assessment(
        String letter,
        Days post,
        Terms terms,
        ScoreSheet sheet,
        YearFacts facts,
        SortedMap<String, JudgedPoints> judged,
        List<Adjustment> adjustments,
        List<Veto> vetoes,
        String opinion,
        Yardstick yardstick)
        implements Paper {

    public Assessment {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(yardstick, "yardstick");
        judged = Collections.unmodifiableSortedMap(new TreeMap<>(judged));
        adjustments = List.copyOf(adjustments);
        vetoes = List.copyOf(vetoes);
        opinion = opinion.strip();
        if (post.until().isEmpty()) {
            throw new IllegalArgumentException("The days in post end with the year at the latest: " + post);
        }
    }

    /** Returns the assessment of a letter by what was counted, with nothing judged, added or taken off yet. */
    public static Assessment of(Letter letter, Days post, YearFacts facts, Policy policy) {
        return of(letter.id(), letter.year(), letter.terms(), post, facts, policy);
    }

    /** Returns what terms would come to by what was counted, for those who try it out without a letter. */
    public static Assessment of(String letter, int year, Terms terms, Days post, YearFacts facts, Policy policy) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Days within = post.within(Days.between(first, first.plusYears(1)));
        ScoreSheet used = new ScoreSheet(terms.targets().stream()
                .filter(target -> target.kind() == TargetKind.COMPUTED)
                .flatMap(target -> StandardSheet.ASSISTANT.find(target.code()).stream())
                .toList());
        return new Assessment(
                letter, within, terms, used, facts, new TreeMap<>(), List.of(), List.of(), "", Yardstick.of(policy));
    }

    /** Returns this assessment with the town's points for judged targets. */
    public Assessment judging(Map<String, JudgedPoints> points) {
        return new Assessment(
                letter, post, terms, sheet, facts, new TreeMap<>(points), adjustments, vetoes, opinion, yardstick);
    }

    /** Returns this assessment with points added to the total or taken off. */
    public Assessment adjusting(List<Adjustment> points) {
        return new Assessment(letter, post, terms, sheet, facts, judged, points, vetoes, opinion, yardstick);
    }

    /** Returns this assessment with vetoes. */
    public Assessment vetoing(List<Veto> entered) {
        return new Assessment(letter, post, terms, sheet, facts, judged, adjustments, entered, opinion, yardstick);
    }

    /** Returns this assessment with the opinion of the village's two committees. */
    public Assessment opinion(String text) {
        return new Assessment(letter, post, terms, sheet, facts, judged, adjustments, vetoes, text, yardstick);
    }

    /** Returns what the year comes to. */
    public Score score() {
        return Score.of(this);
    }

    /** Returns the whole months in post. */
    public int months() {
        return post.wholeMonths();
    }

    /** Returns the measures whose counts are others by now, with today's: to be shown beside a filed one, never in it. */
    public SortedMap<String, Count> countedOtherwise(YearFacts today) {
        SortedMap<String, Count> others = new TreeMap<>();
        today.counts().forEach((measure, count) -> {
            if (sheet.measures().contains(measure)
                    && !facts.count(measure).filter(count::equals).isPresent()) {
                others.put(measure, count);
            }
        });
        return others;
    }

    /** Returns the text that this can be judged from again, and what it came to. */
    public String canonical() {
        return AssessmentText.of(this);
    }

    /** Returns the SHA-256 of {@link #canonical}, in lower-case hexadecimal. */
    public String digest() {
        return Digests.of(canonical());
    }

    /**
     * Judges again from a stored text.
     *
     * @throws IllegalArgumentException when the text is not what this would write today, result included
     */
    public static Assessment replay(String canonical) {
        return AssessmentReader.read(canonical);
    }

    BigDecimal sum(boolean bonus) {
        return adjustments.stream()
                .filter(adjustment -> adjustment.item().bonus() == bonus)
                .map(Adjustment::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
