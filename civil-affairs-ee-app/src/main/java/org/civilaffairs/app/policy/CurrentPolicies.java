package org.civilaffairs.app.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;

/** All values in force, the plan's own and the departments'; for services that gather facts. */
@ApplicationScoped
public class CurrentPolicies {

    @Inject
    private JpaPolicies store;

    /** Returns all values with their places and days. */
    @Transactional
    public Policies all() {
        return Policies.plan().with(store.all());
    }

    /** Returns the values in force for a place on a day. */
    @Transactional
    public Policy on(LocalDate day, DivisionCode place) {
        return all().on(day, place);
    }
}
