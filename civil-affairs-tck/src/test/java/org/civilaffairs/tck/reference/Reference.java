package org.civilaffairs.tck.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.Archives;
import org.civilaffairs.tck.adapter.Assessments;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Capability;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Divisions;
import org.civilaffairs.tck.adapter.Guidance;
import org.civilaffairs.tck.adapter.HolidayTables;
import org.civilaffairs.tck.adapter.Letters;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.PolicySettings;
import org.civilaffairs.tck.adapter.Product;
import org.civilaffairs.tck.adapter.Registers;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.adapter.Trainings;
import org.civilaffairs.tck.adapter.Verifier;

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
        return Set.of(Capability.POLICY, Capability.VERIFY);
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

    @Override
    public HolidayTables holidays() {
        return (division, year, off, worked, document) -> {
            HolidayTable right = new HolidayTable(year, new TreeSet<>(off), new TreeSet<>(worked));
            store.holidays
                    .computeIfAbsent(division, code -> new ArrayList<>())
                    .add(twist.noted(right, twist.holidays(right)));
            return Outcome.done("");
        };
    }

    @Override
    public Registers registers() {
        return new ReferenceRegisters(this);
    }

    @Override
    public Archives archives() {
        return new ReferenceArchives(this);
    }

    @Override
    public Letters letters() {
        return new ReferenceLetters(this);
    }

    @Override
    public Assessments assessments() {
        return new ReferenceAssessments(this);
    }

    @Override
    public Guidance guidance() {
        return new ReferenceGuidance(this);
    }

    @Override
    public Verifier verifier() {
        return file -> {
            List<Verifier.Fault> right = Shelf.faults(file);
            return twist.noted(right, twist.faults(right));
        };
    }

    /** Returns the books on record, for faults that depend on them. */
    public Shelf shelfOnRecord() {
        return store.shelf;
    }

    /** Returns how many volumes a village has begun, for faults that depend on it. */
    public int volumesOnRecord(String village) {
        return store.vault.volumes(village).size();
    }

    /** Returns how many cabinets a village has, for faults that depend on it. */
    public int cabinetsOnRecord(String village) {
        return store.vault.cabinets(village).size();
    }

    /** Returns whether a village has its office, for faults that depend on it. */
    public boolean officeOnRecord(String village) {
        return store.vault.offices.containsKey(village);
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
        List<Finding> against = reasons.stream().filter(Finding::blocks).toList();
        for (Finding reason : twist.noted(against, twist.told(against))) {
            if (reason.blocks()) {
                String field = reason.facts().getOrDefault("column", "");
                breaches.add(new Breach(
                        reason.assertion().toString(),
                        reason.clause().toString(),
                        reason.code(),
                        twist.noted(field, twist.namesFields() ? field : "")));
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
