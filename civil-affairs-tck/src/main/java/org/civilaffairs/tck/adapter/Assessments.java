package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The year's assessment, its grades and their ranking (RSP-03, RSP-05). */
public interface Assessments {

    /** What was counted for a measure of the standard sheet, such as A1.office. */
    record Count(String measure, int done, int due) {}

    /** The town's points for a judged target. */
    record Judged(String target, String points, String reason) {}

    /** Points added to the total or taken off: DEGREE_STUDY, COMMENDED, EXPERIENCE_ADOPTED or COMPLAINT. */
    record Adjustment(String item, String points, String reason, String document) {}

    /** A veto, V1 to V8, entered by a human from a paper. */
    record Veto(String item, String facts, String authority, String document, LocalDate on) {}

    /**
     * What a town puts on an assessment.
     *
     * @param opinion what the village's two committees say
     */
    record Sheet(List<Judged> judged, List<Adjustment> adjustments, List<Veto> vetoes, String opinion) {

        public Sheet {
            judged = List.copyOf(judged);
            adjustments = List.copyOf(adjustments);
            vetoes = List.copyOf(vetoes);
        }
    }

    /**
     * One target's points.
     *
     * @param standing SCORED, NOT_APPLICABLE or UNDETERMINED
     * @param points the exact points as a decimal or a fraction such as 3/7
     * @param explanation how they came about; empty where there are none
     */
    record Line(String target, String standing, String points, String explanation) {}

    /**
     * What a year comes to.
     *
     * @param published with two decimals; empty while something is undetermined
     * @param grade EXCELLENT, QUALIFIED, BASICALLY_QUALIFIED, UNQUALIFIED or NOT_GRADED; empty while it is not known
     * @param weights the sum of the weights that apply
     * @param missing the measures that nobody counted, and the targets that nobody judged
     * @param digest of all that it rests on and came to
     */
    record Score(
            String published, String grade, String weights, List<Line> lines, List<String> missing, String digest) {

        public Score {
            lines = List.copyOf(lines);
            missing = List.copyOf(missing);
        }
    }

    /** One assistant in a town's ranking. */
    record Place(int rank, String letter, String published, String grade) {}

    /**
     * A town's year.
     *
     * @param ranked those graded, best first, with the grades that the quota leaves room for
     * @param withoutLetter the appointments of those who have no letter or no assessment
     * @param distribution how many have each grade
     */
    record Ranking(List<Place> ranked, List<String> withoutLetter, Map<String, String> distribution) {

        public Ranking {
            ranked = List.copyOf(ranked);
            withoutLetter = List.copyOf(withoutLetter);
            distribution = Map.copyOf(distribution);
        }
    }

    /** Returns what counts would come to for terms and for days in post, and stores nothing. */
    Score tried(
            String division, Letters.Terms terms, List<Count> counts, Sheet sheet, LocalDate since, LocalDate until);

    /** Assesses a letter from the records and the town's sheet. */
    Outcome assess(String letter, Sheet sheet, Actor by, LocalDate on);

    /** Confirms the grade of an assessed letter. */
    Outcome confirm(String letter, String grade, Actor by, LocalDate on);

    /** Returns what a letter's assessment came to. */
    Score score(String letter);

    /** Judges a letter's stored assessment again, and returns the digest of what comes out. */
    String replayed(String letter);

    /** Returns a town's ranking of a year, seen on a day. */
    Ranking ranking(String town, int year, LocalDate on);
}
