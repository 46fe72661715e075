package org.civilaffairs.jmh;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.supervision.VillageYear;
import org.civilaffairs.facts.GeneratedVillages;

/** The facts of a village's year as beans with dates and lists, the way most applications hold them; for the peers. */
@Checked
public final class Village {

    /** One entry of a book. */
    public static final class Entry {
        private final Book book;
        private final int number;
        private final LocalDate happenedOn;
        private final LocalDate recordedOn;
        private final boolean late;
        private final boolean lacking;
        private final boolean keyedIn;

        Entry(Book book, int number, LocalDate happenedOn, LocalDate recordedOn, boolean[] marks) {
            this.book = book;
            this.number = number;
            this.happenedOn = happenedOn;
            this.recordedOn = recordedOn;
            this.late = marks[0];
            this.lacking = marks[1];
            this.keyedIn = marks[2];
        }

        public Book getBook() {
            return book;
        }

        public int getNumber() {
            return number;
        }

        public LocalDate getHappenedOn() {
            return happenedOn;
        }

        public LocalDate getRecordedOn() {
            return recordedOn;
        }

        @AssertFalse(message = "late")
        public boolean isLate() {
            return late;
        }

        @AssertFalse(message = "lacking")
        public boolean isLacking() {
            return lacking;
        }

        @AssertFalse(message = "keyedIn")
        public boolean isKeyedIn() {
            return keyedIn;
        }

        String place() {
            return book.id().type().code() + "-" + number;
        }
    }

    /** One of the ten books. */
    public record Book(BookId id, @Valid List<Entry> entries) {}

    /** An appointment with what it is judged by. */
    @Checked
    public record Candidate(AppointmentCase facts) {

        /** Returns whether the condition of a place in the table is broken. */
        public boolean broken(int check) {
            return Checks.ON_CANDIDATE.get(check).broken().test(this);
        }
    }

    private final VillageYear year;
    private final List<Book> books = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private Village(GeneratedVillages.WithEntries made) {
        year = made.year();
        year.standing().forEach(one -> candidates.add(new Candidate(one)));
        for (int n = 0; n < made.entries().size(); n++) {
            Book book = new Book(year.books().get(0).year().books().get(n).book(), new ArrayList<>());
            made.entries().get(n).forEach(mark -> book.entries()
                    .add(new Entry(book, mark.number(), mark.happenedOn(), mark.recordedOn(), new boolean[] {
                        mark.late(), !mark.missing().isEmpty(), mark.keyedInByTown()
                    })));
            books.add(book);
        }
    }

    static Village of(GeneratedVillages.WithEntries made) {
        return new Village(made);
    }

    /** Returns what only the village itself, its post and its town say; the books are beans. */
    public VillageYear getYear() {
        return year;
    }

    @Valid
    public List<Book> getBooks() {
        return books;
    }

    @Valid
    public List<Candidate> getCandidates() {
        return candidates;
    }
}
