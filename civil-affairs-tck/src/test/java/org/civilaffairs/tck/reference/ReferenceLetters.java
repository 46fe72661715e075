package org.civilaffairs.tck.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.Amendment;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterFacts;
import org.civilaffairs.core.responsibility.LetterLifeCycle;
import org.civilaffairs.core.responsibility.LetterStep;
import org.civilaffairs.core.responsibility.LettersOfYear;
import org.civilaffairs.core.responsibility.Signature;
import org.civilaffairs.core.responsibility.SignedInTime;
import org.civilaffairs.core.rule.ClauseId;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Letters;
import org.civilaffairs.tck.adapter.Outcome;

/** Letters of responsibility of the reference. */
record ReferenceLetters(Reference reference) implements Letters {

    static org.civilaffairs.core.responsibility.Terms core(Terms terms) {
        TreeMap<ClauseId, String> waived = new TreeMap<>();
        terms.waived().forEach((clause, reason) -> waived.put(ClauseId.parse(clause), reason));
        return new org.civilaffairs.core.responsibility.Terms(
                terms.targets().stream().map(ReferenceLetters::core).toList(), waived);
    }

    private static org.civilaffairs.core.responsibility.Target core(Target target) {
        return new org.civilaffairs.core.responsibility.Target(
                target.code(),
                target.title(),
                target.clauses().stream().map(ClauseId::parse).collect(Collectors.toCollection(TreeSet::new)),
                new BigDecimal(target.weight()),
                org.civilaffairs.core.responsibility.TargetKind.valueOf(target.kind()));
    }

    @Override
    public Outcome draft(String appointment, int year, Terms asked, Actor by, LocalDate on) {
        Optional<Breach> whim = reference.twist.refuses(asked);
        if (reference.twist.noted(whim.isPresent())) {
            return Outcome.refused(Set.of(whim.get()));
        }
        Terms terms = reference.twist.noted(asked, reference.twist.terms(asked));
        Appointment post = reference.store.appointments.get(appointment);
        String id = reference.store.nextId("l");
        LetterStep step =
                LetterStep.of(LetterEvent.DRAFT, Reference.actor(by), on).with(core(terms));
        Decision<Letter> decision = Letter.draft(
                id,
                year,
                post.village(),
                post.person(),
                post.candidacy().name(),
                step,
                facts(post.village(), year, on));
        Letter made = new Letter(
                id, year, post.village(), post.person(), post.candidacy().name(), List.of(step));
        return decided(decision, made);
    }

    LetterFacts facts(DivisionCode village, int year, LocalDate on) {
        Store store = reference.store;
        return new LetterFacts(
                store.codes(village, on),
                List.copyOf(store.appointments.values()),
                store.letters.values().stream()
                        .filter(letter -> letter.year() == year)
                        .toList(),
                store.policies().on(on, village),
                store.calendar(village));
    }

    /** Stores what was accepted, or what a mutant overlooks; a step that the table does not know is lost then. */
    Outcome decided(Decision<Letter> decision, Letter forced) {
        if (decision.accepted().isEmpty() && !reference.forgiven(decision.findings())) {
            return reference.refused(decision.findings());
        }
        Letter after = decision.accepted().orElse(forced);
        reference.store.letters.put(after.id(), after);
        return Outcome.done(after.id());
    }

    Outcome taken(Letter before, LetterStep step) {
        boolean possible =
                LetterLifeCycle.TABLE.find(before.state(), step.event()).isPresent();
        return decided(
                before.take(step, facts(before.village(), before.year(), step.on())),
                possible ? before.and(step) : before);
    }

    @Override
    public Outcome take(String letter, Step asked) {
        org.civilaffairs.core.lifecycle.Actor by = Reference.actor(asked.by());
        String signatory = by.office() == Office.ASSISTANT
                ? reference.store.person(asked.signatory()).text()
                : asked.signatory();
        LetterStep step = LetterStep.of(LetterEvent.valueOf(asked.event().name()), by, asked.on())
                .by(signatory)
                .because(asked.note());
        return taken(reference.store.letters.get(letter), step);
    }

    @Override
    public Outcome amend(String letter, Terms terms, Set<String> signed, String reason, Actor by, LocalDate on) {
        if (reference.twist.noted(reference.twist.losesAmendments())) {
            return Outcome.done(letter);
        }
        Letter before = reference.store.letters.get(letter);
        List<Signature> signatures = signed.stream()
                .map(Office::valueOf)
                .map(party -> new Signature(
                        party, party == Office.TOWN ? "周民政" : before.assistant().text(), on))
                .toList();
        LetterStep step = LetterStep.of(LetterEvent.AMEND, Reference.actor(by), on)
                .because(reason)
                .with(new Amendment(core(terms), signatures));
        return taken(before, step);
    }

    @Override
    public Standing standing(String letter) {
        Letter core = reference.store.letters.get(letter);
        return new Standing(
                core.state().name(),
                core.version(),
                core.terms().targets().stream()
                        .map(org.civilaffairs.core.responsibility.Target::code)
                        .toList());
    }

    @Override
    public Signing signing(String appointment, int year, LocalDate on) {
        Appointment post = reference.store.appointments.get(appointment);
        List<Letter> letters = List.copyOf(reference.store.letters.values());
        LettersOfYear facts = new LettersOfYear(
                post.village(),
                post.village().digits(),
                year,
                List.of(post),
                letters,
                reference.store.policies().on(on, post.village()));
        List<Finding> findings = SignedInTime.RULE.judge(facts, on).findings();
        boolean signed = letters.stream()
                .filter(letter -> letter.assistant().equals(post.person()) && letter.year() == year)
                .anyMatch(letter -> letter.signedOn().isPresent());
        Signing right = findings.stream()
                .findFirst()
                .map(finding -> new Signing(
                        finding.outcome().name(),
                        Stream.of(finding.facts().getOrDefault("missing", "").split(", "))
                                .filter(party -> !party.isEmpty())
                                .collect(Collectors.toSet())))
                .orElse(new Signing(signed ? "MET" : "NOT_APPLICABLE", Set.of()));
        return reference.twist.noted(right, reference.twist.signing(right));
    }
}
