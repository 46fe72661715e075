package org.civilaffairs.core.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Severity;
import org.civilaffairs.core.rule.Subject;

/** Decides about a typed identity number, HSH-03; the number itself never stands in a finding. */
public final class IdentityCheck {

    /** First-hand data is accurate. */
    public static final Provision ACCURATE = Provision.computed("HSH-03", "4.2", Bound.ASSISTANT);

    private IdentityCheck() {}

    /**
     * Returns the number, with warnings where somebody should look again, or every fault.
     *
     * @param field the name of the field that it was typed into
     * @param knownPlace whether six digits are or were a county; numbers keep the codes of abolished ones (B26)
     * @param on the day to judge for; nobody is born after it
     */
    public static Decision<IdentityNumber> decide(
            String typed, String field, Predicate<String> knownPlace, LocalDate on) {
        IdentityReading reading = IdentityNumber.parse(typed).asOf(on);
        Subject subject = new Subject(Subject.Kind.FIELD, field);
        if (reading.number().isEmpty()) {
            return new Decision.Rejected<>(reading.faults().stream()
                    .map(fault -> Finding.refusal(ACCURATE, fault.code(), subject, Map.of("on", on), on))
                    .toList());
        }
        IdentityNumber number = reading.number().orElseThrow();
        List<Finding> warnings = new ArrayList<>();
        if (!knownPlace.test(number.place())) {
            warnings.add(warning("identity-unknown-place", subject, Map.of("place", number.place()), on));
        }
        if (reading.converted()) {
            warnings.add(warning("identity-converted", subject, Map.of(), on));
        }
        return new Decision.Accepted<>(number, warnings);
    }

    private static Finding warning(String code, Subject subject, Map<String, String> facts, LocalDate on) {
        SortedMap<String, String> sorted = new TreeMap<>(facts);
        return new Finding(
                ACCURATE, code, Layer.PLAN, Outcome.UNDETERMINED, Severity.WARNING, subject, sorted, List.of(), on);
    }
}
