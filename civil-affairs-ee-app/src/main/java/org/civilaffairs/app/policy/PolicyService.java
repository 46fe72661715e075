package org.civilaffairs.app.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.PolicyFault;
import org.civilaffairs.core.policy.PolicyFile;
import org.civilaffairs.core.rule.ParameterUse;

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

    /** Returns every parameter's value for a place on a day, with its source. */
    @Transactional
    public List<ParameterUse> inForce(DivisionCode place, LocalDate on) {
        access.mustSee(place);
        Policy policy = current.on(on, place);
        return Parameters.all().stream().map(policy::use).toList();
    }

    /** Stores the values of a file and returns no fault, or stores nothing and returns every fault. */
    @Transactional
    public List<PolicyFault> load(String text) {
        access.mustBe(Role.ADMINISTRATOR);
        PolicyFile.Reading reading = PolicyFile.parse(text);
        List<PolicyFault> faults = new ArrayList<>(reading.faults());
        List<PolicyEntry> known = store.all();
        for (PolicyEntry entry : reading.entries()) {
            int line = lineOf(text, entry);
            if (!user.area().toString().isEmpty()
                    && !entry.scope().code().startsWith(user.area().toString())) {
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
        if (faults.isEmpty()) {
            store.add(reading.entries(), BusinessClock.stamp(clock));
            audit.record(Change.of("policy.load", user.area().toString(), "").to(reading.entries()));
        }
        return faults;
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
