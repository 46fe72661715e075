package org.civilaffairs.tck.adapter;

import java.util.List;
import java.util.Set;

/**
 * The system under test, spoken to in the words of the scheme. A vendor implements it once; every type in it is the
 * JDK's or the kit's own.
 */
public interface CivilAffairsSystem extends AutoCloseable {

    /** Returns the product's name and version, for the report. */
    Product product();

    /** Returns the optional parts that the product claims; each is judged only when it is claimed. */
    default Set<Capability> capabilities() {
        return Set.of();
    }

    /** Returns the part that keeps districts, towns and villages. */
    Divisions divisions();

    /** Returns the part that keeps assistants. */
    Appointments appointments();

    /** Returns the part that keeps trainings. */
    Trainings trainings();

    /** Returns the part that looks all of it over. */
    Supervision supervision();

    /** Returns the part that sets values of the policy; only asked for when {@link Capability#POLICY} is claimed. */
    default PolicySettings policy() {
        throw new UnsupportedOperationException("The product does not claim " + Capability.POLICY);
    }

    /** Returns the part that sets tables of holidays; only asked for by the profiles {@code registers} and {@code assessment}. */
    default HolidayTables holidays() {
        throw new UnsupportedOperationException("The product does not have the profile registers");
    }

    /** Returns the part that keeps the ten books; only asked for by the profile {@code registers}. */
    default Registers registers() {
        throw new UnsupportedOperationException("The product does not have the profile registers");
    }

    /** Returns the part that keeps office, cabinet and volumes; only asked for by the profile {@code registers}. */
    default Archives archives() {
        throw new UnsupportedOperationException("The product does not have the profile registers");
    }

    /** Returns the part that keeps letters of responsibility; only asked for by the profile {@code assessment}. */
    default Letters letters() {
        throw new UnsupportedOperationException("The product does not have the profile assessment");
    }

    /** Returns the part that assesses, grades and ranks; only asked for by the profile {@code assessment}. */
    default Assessments assessments() {
        throw new UnsupportedOperationException("The product does not have the profile assessment");
    }

    /** Returns the part that keeps guidance and work rules; only asked for by the profile {@code guidance}. */
    default Guidance guidance() {
        throw new UnsupportedOperationException("The product does not have the profile guidance");
    }

    /** Returns the part that checks files of books; only asked for when {@link Capability#VERIFY} is claimed. */
    default Verifier verifier() {
        throw new UnsupportedOperationException("The product does not claim " + Capability.VERIFY);
    }

    /** Waits until what was done can be seen; for products that work through a queue. */
    default void settle() {}

    /** Returns what was last said to the product, as somebody could say it again by hand; empty where there is no such form. */
    default List<String> trace() {
        return List.of();
    }

    @Override
    default void close() {}
}
