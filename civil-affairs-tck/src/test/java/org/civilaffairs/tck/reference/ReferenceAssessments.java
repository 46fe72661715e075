package org.civilaffairs.tck.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.responsibility.AdjustmentItem;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Confirmation;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.JudgedPoints;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterStep;
import org.civilaffairs.core.responsibility.TownRanking;
import org.civilaffairs.core.responsibility.TownResult;
import org.civilaffairs.core.responsibility.VetoItem;
import org.civilaffairs.core.responsibility.YearFacts;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Assessments;
import org.civilaffairs.tck.adapter.Letters;
import org.civilaffairs.tck.adapter.Outcome;

/** Assessments of the reference; it keeps no records of duties, so that a letter's own targets are judged ones. */
record ReferenceAssessments(Reference reference) implements Assessments {

    private Letter letter(String id) {
        return reference.store.letters.get(id);
    }

    private Assessment with(Assessment bare, Sheet asked) {
        Sheet sheet = reference.twist.noted(asked, reference.twist.sheet(asked));
        Map<String, JudgedPoints> judged = new TreeMap<>();
        sheet.judged()
                .forEach(one -> judged.put(one.target(), new JudgedPoints(new BigDecimal(one.points()), one.reason())));
        return bare.judging(judged)
                .adjusting(sheet.adjustments().stream()
                        .map(one -> new org.civilaffairs.core.responsibility.Adjustment(
                                AdjustmentItem.valueOf(one.item()),
                                new BigDecimal(one.points()),
                                one.reason(),
                                one.document()))
                        .toList())
                .vetoing(sheet.vetoes().stream()
                        .map(one -> new org.civilaffairs.core.responsibility.Veto(
                                VetoItem.valueOf(one.item()), one.facts(), one.authority(), one.document(), one.on()))
                        .toList())
                .opinion(sheet.opinion());
    }

    @Override
    public Score tried(
            String division, Letters.Terms terms, List<Count> asked, Sheet sheet, LocalDate since, LocalDate until) {
        List<Count> counts = reference.twist.noted(asked, reference.twist.counts(terms, asked));
        YearFacts facts = YearFacts.of(counts.stream()
                .collect(Collectors.toMap(
                        Count::measure,
                        count -> org.civilaffairs.core.responsibility.Count.of(count.done(), count.due()))));
        Policy policy = reference.store.policies().on(until.minusDays(1), new DivisionCode(division));
        Assessment bare = Assessment.of(
                "", since.getYear(), ReferenceLetters.core(terms), Days.between(since, until), facts, policy);
        return shown(with(bare, sheet));
    }

    private Score shown(Assessment assessment) {
        var core = assessment.score();
        Score right = new Score(
                core.published().map(BigDecimal::toPlainString).orElse(""),
                core.grade().map(Grade::name).orElse(""),
                core.weights().toPlainString(),
                core.lines().stream()
                        .map(line -> new Line(
                                line.target().code(),
                                line.standing().name(),
                                line.points().toString(),
                                line.formula()))
                        .toList(),
                core.missing(),
                assessment.digest());
        return reference.twist.noted(right, reference.twist.score(right));
    }

    @Override
    public Outcome assess(String id, Sheet sheet, Actor by, LocalDate on) {
        Letter letter = letter(id);
        Days post = reference.store.appointments.values().stream()
                .filter(appointment -> appointment.person().equals(letter.assistant()))
                .flatMap(appointment -> appointment.interval().stream())
                .findFirst()
                .orElseThrow();
        Policy policy = reference.store.policies().on(on, letter.village());
        Assessment assessment = with(Assessment.of(letter, post, YearFacts.NONE, policy), sheet);
        return new ReferenceLetters(reference)
                .taken(
                        letter,
                        LetterStep.of(LetterEvent.ASSESS, Reference.actor(by), on)
                                .with(assessment));
    }

    @Override
    public Outcome confirm(String id, String grade, Actor by, LocalDate on) {
        return new ReferenceLetters(reference)
                .taken(
                        letter(id),
                        LetterStep.of(LetterEvent.CONFIRM, Reference.actor(by), on)
                                .with(new Confirmation(Grade.valueOf(grade))));
    }

    @Override
    public Score score(String id) {
        return shown(letter(id).assessment().orElseThrow());
    }

    @Override
    public String replayed(String id) {
        String stored = letter(id).assessment().orElseThrow().canonical();
        String right = Assessment.replay(stored).digest();
        return reference.twist.noted(right, reference.twist.replayed(right));
    }

    @Override
    public Ranking ranking(String town, int year, LocalDate on) {
        DivisionCode code = new DivisionCode(town);
        List<TownResult> results = reference.store.letters.values().stream()
                .filter(letter -> letter.town().equals(code) && letter.year() == year)
                .map(letter -> letter.asOf(on))
                .flatMap(Optional::stream)
                .flatMap(letter -> TownResult.of(letter).stream())
                .toList();
        List<Appointment> without = reference.store.appointments.values().stream()
                .filter(appointment -> code.covers(appointment.village()))
                .filter(appointment ->
                        results.stream().noneMatch(result -> result.assistant().equals(appointment.person())))
                .toList();
        TownRanking core = TownRanking.of(
                code,
                results,
                without.stream().map(Appointment::person).toList(),
                reference.store.policies().on(on, code));
        Map<String, String> distribution = new TreeMap<>();
        core.distribution().forEach((grade, count) -> distribution.put(grade.name(), count.toString()));
        Ranking right = new Ranking(
                core.ranked().stream()
                        .map(place -> new Place(
                                place.rank(),
                                place.result().letter(),
                                place.result().counted().toPlainString(),
                                place.proposed().name()))
                        .toList(),
                without.stream().map(Appointment::id).toList(),
                distribution);
        return reference.twist.noted(right, reference.twist.ranking(right));
    }
}
