package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.app.division.VillageSight;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Count;
import org.civilaffairs.core.responsibility.StandardSheet;
import org.civilaffairs.core.responsibility.Terms;
import org.civilaffairs.core.responsibility.WholeTerms;
import org.civilaffairs.core.responsibility.YearFacts;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Subject;

/** Tries out what a year would come to, and judges a stored assessment again; neither changes anything. */
@ApplicationScoped
public class TrialService {

    /**
     * A stored assessment, judged again.
     *
     * @param digest of the text as it is stored
     * @param again the digest of what comes out today; empty where the text cannot be judged any more
     */
    public record JudgedAgain(String digest, String again) {

        /** Returns whether the same comes out, byte for byte. */
        public boolean intact() {
            return digest.equals(again);
        }
    }

    @Inject
    private Access access;

    @Inject
    private VillageSight sight;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private JpaLetters store;

    /** Returns what counts would come to by whole terms and a sheet, over days in post of one year, by the policy of the last of them. */
    public Decision<Assessment> tried(
            DivisionCode division, Terms terms, Map<String, Count> counts, SheetGiven sheet, Days post) {
        access.mustSee(division);
        List<String> known = StandardSheet.ASSISTANT.measures();
        List<FieldError> unknown = new ArrayList<>();
        counts.keySet().stream()
                .filter(measure -> !known.contains(measure))
                .forEach(measure -> unknown.add(FieldError.of("counts", measure, "invalid", String.join(", ", known))));
        if (post.isEmpty()) {
            unknown.add(FieldError.of("until", post.until().orElseThrow(), "invalid", "> " + post.since()));
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        LocalDate last = post.until().orElseThrow().minusDays(1);
        Subject nobody = new Subject(Subject.Kind.DIVISION, division.digits());
        return Decision.of(
                        terms,
                        WholeTerms.RULE
                                .judge(new WholeTerms.Facts(nobody, terms, StandardSheet.ASSISTANT), last)
                                .findings())
                .map(whole -> sheet.on(Assessment.of(
                        "", post.since().getYear(), whole, post, YearFacts.of(counts), policies.on(last, division))));
    }

    /** Judges a letter's stored assessment again, by nothing but its text; that also tells of one that somebody altered. */
    @Transactional
    public JudgedAgain again(String letter) {
        LetterRow row = store.row(letter).orElseThrow(() -> Problem.notFound(letter));
        List<LetterStepRow> steps = store.steps(row);
        if (!sight.sees(new DivisionCode(row.village), steps.get(0).happenedOn)) {
            throw Problem.notFound(letter);
        }
        String text = steps.stream()
                .filter(LetterStepRow::holdsAssessment)
                .reduce((earlier, later) -> later)
                .map(step -> new String(step.paper, StandardCharsets.UTF_8))
                .orElseThrow(() -> Problem.notFound(letter));
        String digest = Vault.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new JudgedAgain(digest, judged(text).orElse(""));
    }

    private static Optional<String> judged(String text) {
        try {
            return Optional.of(Assessment.replay(text).digest());
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
    }
}
