package org.civilaffairs.app.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.PolicyFault;
import org.civilaffairs.core.policy.PolicyFile;
import org.civilaffairs.core.supervision.FindingsDifference;

/** Shows the values in force, and takes a department's own from a file: all of it or, where a line is wrong, nothing. */
@ApplicationScoped
public class PolicyService {

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private JpaPolicies store;

    @Inject
    private CurrentPolicies current;

    @Inject
    private FindingsUnder findings;

    /** Returns every parameter's value for a place on a day, with where it comes from. */
    @Transactional
    public List<ParameterInForce> inForce(DivisionCode place, LocalDate on) {
        access.mustSee(place);
        Policy policy = current.on(on, place);
        return Parameters.all().stream()
                .map(parameter -> ParameterInForce.of(parameter, policy))
                .toList();
    }

    /** Returns what departments set for a division, for what it lies in and for what lies in it. */
    @Transactional
    public List<KeptEntry> entries(DivisionCode division) {
        access.mustSee(division);
        return store.rows().stream()
                .map(PolicyRow::kept)
                .filter(kept ->
                        division.digits().startsWith(kept.entry().scope().code())
                                || kept.entry().scope().code().startsWith(division.digits()))
                .sorted(Comparator.comparing(KeptEntry::entry))
                .toList();
    }

    /** Returns what the values of a file would change in the findings of a division as of a day; nothing is stored. */
    @Transactional
    public FindingsDifference tryOut(PolicyFile.Reading reading, DivisionCode division, LocalDate on) {
        access.mustAct(division, Role.ADMINISTRATOR);
        Policies now = current.all();
        return FindingsDifference.between(
                findings.under(now, division, on), findings.under(now.with(reading.entries()), division, on));
    }

    /** Stores the values of a file and returns no fault, or stores nothing and returns every fault. */
    @Transactional
    public List<PolicyFault> load(String text) {
        PolicyFile.Reading reading = read(text);
        if (reading.faults().isEmpty()) {
            store.add(reading.entries(), BusinessClock.stamp(clock));
            audit.record(Change.of("policy.load", user.area().toString(), "").to(reading.entries()));
        }
        return reading.faults();
    }

    /** Reads a file for this user: a place outside of the own area and a value where there is one already are faults too. */
    @Transactional
    public PolicyFile.Reading read(String text) {
        access.mustBe(Role.ADMINISTRATOR);
        PolicyFile.Reading reading = PolicyFile.parse(text);
        List<PolicyFault> faults = new ArrayList<>(reading.faults());
        List<PolicyEntry> known = store.all();
        for (PolicyEntry entry : reading.entries()) {
            int line = lineOf(text, entry);
            if (!mine(entry)) {
                faults.add(new PolicyFault(
                        line,
                        PolicyFault.Kind.SCOPE,
                        entry.scope().code(),
                        user.area().toString()));
            }
            known.stream()
                    .filter(entry::overlaps)
                    .findFirst()
                    .ifPresent(other -> faults.add(new PolicyFault(
                            line,
                            PolicyFault.Kind.OVERLAP,
                            entry.key(),
                            other.days().toString())));
        }
        return new PolicyFile.Reading(reading.entries(), faults);
    }

    /** Ends a value on a day, which no longer counts, so that another may follow; days before it keep it for ever. */
    @Transactional
    public void end(String id, LocalDate until, String document) {
        access.mustBe(Role.ADMINISTRATOR);
        PolicyRow row = store.row(id).filter(found -> mine(found.toEntry())).orElseThrow(() -> Problem.notFound(id));
        boolean open = row.until == null || row.until.isAfter(until);
        if (!open || !until.isAfter(row.since)) {
            String latest = row.until == null ? "" : row.until.toString();
            throw Problem.invalid(FieldError.of("until", until, "invalid", row.since.plusDays(1) + " – " + latest));
        }
        Change change =
                Change.of("policy.end", row.place, id).from(row.toEntry()).because(document);
        row.until = until;
        store.flush();
        audit.record(change.to(row.toEntry()));
    }

    private boolean mine(PolicyEntry entry) {
        return entry.scope().code().startsWith(user.area().toString());
    }

    private static int lineOf(String text, PolicyEntry entry) {
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            if (PolicyFile.parse(lines.get(index)).entries().contains(entry)) {
                return index + 1;
            }
        }
        return 0;
    }
}
