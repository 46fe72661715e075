package org.civilaffairs.tck.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Capability;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Divisions;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.PolicySettings;
import org.civilaffairs.tck.adapter.Product;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.adapter.Trainings;

/** The core behind the adapter. */
public final class Reference implements CivilAffairsSystem {

    final Store store;
    final Twist twist;

    /** Makes the reference as it is. */
    public Reference() {
        this(new Twist());
    }

    /** Makes a wrong one. */
    public Reference(Twist twist) {
        this.twist = twist;
        this.store = new Store(twist);
        twist.reference = this;
    }

    @Override
    public Product product() {
        return new Product("civil-affairs-core", "reference");
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.POLICY);
    }

    @Override
    public Divisions divisions() {
        return new ReferenceDivisions(this);
    }

    @Override
    public Appointments appointments() {
        return new ReferenceAppointments(this);
    }

    @Override
    public Trainings trainings() {
        return new ReferenceTrainings(this);
    }

    @Override
    public Supervision supervision() {
        return new ReferenceSupervision(this);
    }

    @Override
    public PolicySettings policy() {
        return (division, key, value, from, document) -> {
            store.entries.add(
                    new PolicyEntry(key, value, new Scope(division), Days.from(from), document, Layer.PARAMETER));
            return Outcome.done("");
        };
    }

    /** Returns the appointments on record, for faults that depend on them. */
    public List<Appointment> appointmentsOnRecord() {
        return List.copyOf(store.appointments.values());
    }

    /** Returns the trainings on record, for faults that depend on them. */
    public List<Training> trainingsOnRecord() {
        return List.copyOf(store.trainings.values());
    }

    /** Returns the divisions on record, for faults that depend on them. */
    public org.civilaffairs.core.division.Divisions divisionsOnRecord() {
        return store.divisions;
    }

    /** Returns how many violations are on record, for faults that depend on them. */
    public List<org.civilaffairs.core.appointment.Violation> violationsOnRecord() {
        return List.copyOf(store.violations);
    }

    /** Returns how many covers are on record, for faults that depend on them. */
    public int coversOnRecord() {
        return store.covers.size();
    }

    /** Returns whether all that blocks is overlooked. */
    boolean forgiven(List<Finding> reasons) {
        return twist.noted(reasons.stream().filter(Finding::blocks).allMatch(twist::forgives));
    }

    Outcome refused(List<Finding> reasons) {
        Set<Breach> breaches = new HashSet<>();
        for (Finding reason : twist.noted(reasons, twist.told(reasons))) {
            if (reason.blocks()) {
                breaches.add(new Breach(
                        reason.assertion().toString(), reason.clause().toString(), reason.code()));
            }
        }
        return Outcome.refused(breaches.isEmpty() ? Set.of(new Breach("", "", "refused")) : breaches);
    }

    static Actor actor(org.civilaffairs.tck.adapter.Actor by) {
        Office office =
                switch (by.office()) {
                    case ASSISTANT -> Office.ASSISTANT;
                    case VILLAGE_COMMITTEES -> Office.VILLAGE_COMMITTEES;
                    case TOWN -> Office.TOWN;
                    case BUREAU -> Office.DISTRICT;
                    case ADMINISTRATOR -> throw new IllegalArgumentException("Administrators keep tables only");
                };
        return new Actor(office, new DivisionCode(by.division()));
    }
}
