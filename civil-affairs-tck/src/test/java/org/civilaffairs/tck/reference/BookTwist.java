package org.civilaffairs.tck.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Registers;
import org.civilaffairs.tck.adapter.Verifier;

/** What an implementation can get wrong about the ten books. */
abstract class BookTwist {

    private boolean tripped;
    Reference reference;

    /** Returns whether the fault ever made a difference. */
    public final boolean tripped() {
        return tripped;
    }

    /** Notes whether something was changed, and returns it. */
    final <T> T noted(T before, T after) {
        tripped |= !Objects.equals(before, after);
        return after;
    }

    final boolean noted(boolean different) {
        tripped |= different;
        return different;
    }

    /** Returns the reference that this twists. */
    protected final Reference reference() {
        return reference;
    }

    /** Says whether a refusal names the columns at fault. */
    protected boolean namesFields() {
        return true;
    }

    protected HolidayTable holidays(HolidayTable table) {
        return table;
    }

    /** Says whether a book is not opened although it is said to be. */
    protected boolean leavesClosed(String book, int year) {
        return false;
    }

    /** Returns a reason to refuse an entry that the scheme does not know. */
    protected Optional<Breach> refuses(String book, Registers.Entry entry) {
        return Optional.empty();
    }

    /** Returns a reason to refuse a correction or voiding that the scheme does not know. */
    protected Optional<Breach> refuses(String book, Registers.Line referredTo) {
        return Optional.empty();
    }

    /** Returns what is written in the place of an entry. */
    protected Registers.Entry entry(String book, Registers.Entry entry) {
        return entry;
    }

    /** Returns the number that is told to who wrote an entry. */
    protected int told(String village, String book, int year, int number) {
        return number;
    }

    protected List<Registers.Book> books(List<Registers.Book> books) {
        return books;
    }

    protected List<Registers.Line> lines(String book, List<Registers.Line> lines) {
        return lines;
    }

    protected String file(String text) {
        return text;
    }

    protected Registers.Proof proof(Registers.Proof proof) {
        return proof;
    }

    protected List<Verifier.Fault> faults(List<Verifier.Fault> faults) {
        return faults;
    }
}
