package org.civilaffairs.app.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.Amendment;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.LetterStep;
import org.civilaffairs.core.responsibility.Paper;
import org.civilaffairs.core.responsibility.Signature;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.responsibility.TargetKind;
import org.civilaffairs.core.responsibility.Terms;
import org.civilaffairs.core.rule.ClauseId;

/**
 * A letter as the API shows it.
 *
 * @param edition 1, and one more for each amendment
 * @param signedOn the day from which both had signed; null before
 */
public record LetterShown(
        String id,
        int year,
        String village,
        String town,
        String personId,
        String name,
        LetterState state,
        int edition,
        LocalDate signedOn,
        TermsShown terms,
        List<SignatureShown> signatures,
        List<StepShown> steps) {

    /** What a letter asks for. */
    public record TermsShown(List<TargetShown> targets, Map<String, String> waived) {

        static TermsShown of(Terms terms) {
            Map<String, String> waived = new TreeMap<>();
            terms.waived().forEach((clause, reason) -> waived.put(clause.toString(), reason));
            return new TermsShown(terms.targets().stream().map(TargetShown::of).toList(), waived);
        }
    }

    /** One target. */
    public record TargetShown(String code, String title, List<String> duties, BigDecimal weight, TargetKind kind) {

        static TargetShown of(Target target) {
            return new TargetShown(
                    target.code(),
                    target.title(),
                    target.duties().stream().map(ClauseId::toString).toList(),
                    target.weight(),
                    target.kind());
        }
    }

    /** One signature. */
    public record SignatureShown(Office party, String by, LocalDate on) {

        static SignatureShown of(Signature signature) {
            return new SignatureShown(signature.party(), signature.by(), signature.on());
        }
    }

    /** One step; the terms and signatures of those that changed the terms. */
    public record StepShown(
            LetterEvent event,
            Office office,
            String division,
            String by,
            LocalDate on,
            LocalDate recordedOn,
            String note,
            String document,
            TermsShown terms,
            List<SignatureShown> signatures) {

        static StepShown of(LetterStep step) {
            Paper paper = step.paper();
            Terms terms = paper instanceof Amendment amendment
                    ? amendment.terms()
                    : paper instanceof Terms drafted ? drafted : null;
            List<Signature> signatures = paper instanceof Amendment amendment ? amendment.signatures() : List.of();
            return new StepShown(
                    step.event(),
                    step.actor().office(),
                    step.actor().division().digits(),
                    step.by(),
                    step.on(),
                    step.recordedOn(),
                    step.note(),
                    step.document(),
                    terms == null ? null : TermsShown.of(terms),
                    signatures.stream().map(SignatureShown::of).toList());
        }
    }

    static LetterShown of(Letter letter) {
        return new LetterShown(
                letter.id(),
                letter.year(),
                letter.village().digits(),
                letter.town().digits(),
                letter.assistant().text(),
                letter.name().text(),
                letter.state(),
                letter.version(),
                letter.signedOn().orElse(null),
                TermsShown.of(letter.terms()),
                letter.signatures().stream().map(SignatureShown::of).toList(),
                letter.history().stream().map(StepShown::of).toList());
    }
}
