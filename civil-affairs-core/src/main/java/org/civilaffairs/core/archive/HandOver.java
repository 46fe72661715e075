package org.civilaffairs.core.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/**
 * The hand-over of cabinet and books (ARC-06): the list held against the catalogue, and three signatures.
 *
 * @param giver the assistant who leaves
 * @param taker the one who comes, or covers
 * @param witness the name of who watches it (监交人), of the village's committees or the town
 * @param catalogued the archive numbers in the cabinet's catalogue
 * @param found those that were there
 * @param explanation what the list says of the differences; blank where there is none
 */
public record HandOver(
        DivisionCode village,
        PersonId giver,
        PersonId taker,
        PersonName witness,
        LocalDate on,
        boolean signedByGiver,
        boolean signedByTaker,
        boolean signedByWitness,
        List<String> catalogued,
        List<String> found,
        String explanation)
        implements Serializable {

    public HandOver {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(taker, "taker");
        Objects.requireNonNull(witness, "witness");
        Objects.requireNonNull(on, "on");
        catalogued = List.copyOf(catalogued);
        found = List.copyOf(found);
        explanation = explanation.strip();
    }

    /** Returns what is in the catalogue and was not there. */
    public List<String> lacking() {
        return without(catalogued, found);
    }

    /** Returns what was there and is not in the catalogue. */
    public List<String> surplus() {
        return without(found, catalogued);
    }

    private static List<String> without(Collection<String> all, Collection<String> others) {
        TreeSet<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return List.copyOf(left);
    }

    /** Returns whether all three have signed. */
    public boolean signed() {
        return signedByGiver && signedByTaker && signedByWitness;
    }

    /** Decides whether the hand-over may be recorded: signed by three, each difference explained. */
    public Decision<HandOver> decide() {
        List<Finding> findings = new ArrayList<>();
        if (!signed()) {
            findings.add(refusal("signature-missing", Map.of()));
        }
        if (giver.equals(taker)) {
            findings.add(refusal("to-himself", Map.of()));
        }
        if (explanation.isEmpty() && !(lacking().isEmpty() && surplus().isEmpty())) {
            findings.add(refusal(
                    "difference-unexplained", Map.of("lacking", shown(lacking()), "surplus", shown(surplus()))));
        }
        return Decision.of(this, findings);
    }

    private static String shown(List<String> numbers) {
        return numbers.isEmpty() ? "–" : String.join("、", numbers);
    }

    private Finding refusal(String code, Map<String, String> more) {
        Map<String, Object> told = new TreeMap<>(more);
        told.put("on", on);
        Subject subject = new Subject(Subject.Kind.DIVISION, village.digits());
        return Finding.refusal(ArchiveProvisions.HANDED_OVER, code, subject, told, on);
    }
}
