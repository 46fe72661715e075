package org.civilaffairs.tck.reference;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.tck.adapter.Assessments;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Letters;

/** What an implementation can get wrong about letters of responsibility and their assessment. */
abstract class LetterTwist extends CabinetTwist {

    /** Returns a reason to refuse terms that the scheme does not know. */
    protected Optional<Breach> refuses(Letters.Terms terms) {
        return Optional.empty();
    }

    /** Says whether amendments are said to be done, and lost. */
    protected boolean losesAmendments() {
        return false;
    }

    protected Letters.Terms terms(Letters.Terms terms) {
        return terms;
    }

    protected Letters.Signing signing(Letters.Signing right) {
        return right;
    }

    protected List<Assessments.Count> counts(Letters.Terms terms, List<Assessments.Count> counts) {
        return counts;
    }

    protected Assessments.Sheet sheet(Assessments.Sheet sheet) {
        return sheet;
    }

    protected Assessments.Score score(Assessments.Score right) {
        return right;
    }

    protected String replayed(String digest) {
        return digest;
    }

    protected Assessments.Ranking ranking(Assessments.Ranking right) {
        return right;
    }
}
