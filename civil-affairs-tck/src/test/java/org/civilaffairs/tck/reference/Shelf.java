package org.civilaffairs.tck.reference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.BookFacts;
import org.civilaffairs.core.register.BookFile;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookReader;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.Commitment;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.Quarters;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.Timeliness;
import org.civilaffairs.core.register.VillageBooks;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.adapter.Registers.Line;
import org.civilaffairs.tck.adapter.Registers.State;
import org.civilaffairs.tck.adapter.Registers.Timing;
import org.civilaffairs.tck.adapter.Verifier;

/** The books of all villages of the reference, in memory. */
public final class Shelf {

    private final Map<BookId, List<RegisterEntry>> books = new TreeMap<>();
    private final Map<BookId, BookHead> heads = new TreeMap<>();

    void open(BookId book) {
        books.computeIfAbsent(book, id -> new ArrayList<>());
        heads.computeIfAbsent(book, BookHead::empty);
    }

    List<BookHead> heads(String village, int year) {
        return heads.values().stream()
                .filter(head -> head.book().village().digits().equals(village)
                        && head.book().year() == year)
                .toList();
    }

    BookHead head(BookId book) {
        return heads.getOrDefault(book, BookHead.empty(book));
    }

    List<RegisterEntry> entries(BookId book) {
        return List.copyOf(books.getOrDefault(book, List.of()));
    }

    List<RegisterEntry> all(String village) {
        return books.entrySet().stream()
                .filter(book -> book.getKey().village().digits().equals(village))
                .flatMap(book -> book.getValue().stream())
                .toList();
    }

    void add(RegisterEntry entry) {
        open(entry.book());
        books.get(entry.book()).add(entry);
        heads.put(entry.book(), entry.head());
    }

    void close(BookId book) {
        heads.put(book, head(book).closed());
    }

    /** Returns the entries that were corrected or voided, by their numbers. */
    static Map<Integer, State> struck(List<RegisterEntry> entries) {
        Map<Integer, State> struck = new HashMap<>();
        entries.forEach(entry -> {
            if (entry.kind() == EntryKind.CORRECTION || entry.kind() == EntryKind.VOID) {
                struck.put(entry.refersTo(), entry.kind() == EntryKind.VOID ? State.VOIDED : State.CORRECTED);
            }
        });
        return struck;
    }

    /** Returns the file of a book. */
    String file(BookId book) {
        StringBuilder text = new StringBuilder(BookFile.heading(book));
        entries(book).forEach(entry -> text.append(BookFile.block(entry)));
        return text.append(BookFile.ending(head(book))).toString();
    }

    /** Returns what the core's reader finds wrong with a file. */
    static List<Verifier.Fault> faults(byte[] file) {
        BookReader reader = new BookReader();
        new String(file, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> reader.line(line.getBytes(StandardCharsets.UTF_8)));
        return reader.end(true).faults().stream()
                .map(fault -> new Verifier.Fault(fault.from(), fault.kind().name()))
                .toList();
    }

    /** Returns the books of a day's year and of the one before, as they stood on the day. */
    List<VillageBooks> years(Store store, LocalDate day) {
        Map<String, List<BookYear>> years = new TreeMap<>();
        store.vault.volumes.forEach((book, volumes) -> {
            LocalDate since = volumes.get(0).history().get(0).on();
            if (!since.isAfter(day) && day.getYear() - book.year() <= 1) {
                years.computeIfAbsent(book.village() + " " + book.year(), each -> new ArrayList<>())
                        .add(year(book, volumes.get(0), store, day));
            }
        });
        return years.values().stream()
                .map(books -> VillageBooks.of(
                        books.get(0).book().village(), books.get(0).book().year(), books))
                .toList();
    }

    private BookYear year(BookId book, Volume volume, Store store, LocalDate day) {
        LocalDate since = volume.history().get(0).on();
        Days open = volume.lastDay(VolumeEvent.CLOSE_VOLUME)
                .filter(closed -> !closed.isAfter(day))
                .map(closed -> Days.between(since, closed.plusDays(1)))
                .orElse(Days.from(since));
        List<EntryMark> marks = entries(book).stream()
                .filter(entry -> !entry.recordedOn().isAfter(day))
                .map(entry -> EntryMark.of(
                        entry, store.policies().on(entry.recordedOn(), book.village()), store.calendar(book.village())))
                .toList();
        return BookYear.of(book, open, marks, List.of());
    }

    /** Returns how many entries all books of a village hold, for faults that depend on it. */
    public long count(String village) {
        return heads.values().stream()
                .filter(head -> head.book().village().digits().equals(village))
                .mapToLong(BookHead::lastNumber)
                .sum();
    }

    /** Returns how many entries other books hold, for faults that go on with their numbers. */
    public int countTogether(String village, String book, int year, BiPredicate<BookId, BookId> together) {
        BookId id =
                new BookId(new DivisionCode(village), RegisterType.find(book).orElseThrow(), year);
        return heads.values().stream()
                .filter(head -> together.test(id, head.book()))
                .mapToInt(BookHead::lastNumber)
                .sum();
    }

    /** Returns whether any book has an entry of a kind. */
    public boolean has(EntryKind kind) {
        return books.values().stream().flatMap(List::stream).anyMatch(entry -> entry.kind() == kind);
    }

    BookFacts facts(EntryWanted wanted, Store store) {
        Policy policy = store.policies().on(wanted.recordedOn(), wanted.village());
        Set<PersonId> inPost = store.appointments.values().stream()
                .filter(each -> each.village().equals(wanted.village()))
                .filter(each -> each.interval()
                        .filter(days -> days.contains(wanted.recordedOn()))
                        .isPresent())
                .map(Appointment::person)
                .collect(Collectors.toSet());
        List<RegisterEntry> entries = entries(wanted.book());
        BookFacts facts = BookFacts.of(policy, store.calendar(wanted.village()), inPost)
                .withQuarterTaken(quarterTaken(entries, wanted))
                .counted(false, home(wanted.village().digits(), wanted.payment()));
        return entries.stream()
                .filter(entry -> entry.number() == wanted.refersTo())
                .findFirst()
                .map(entry -> facts.referringTo(
                        EntryMark.of(entry, policy, store.calendar(wanted.village())),
                        struck(entries).containsKey(entry.number())))
                .orElse(facts);
    }

    private static boolean quarterTaken(List<RegisterEntry> entries, EntryWanted wanted) {
        return entries.stream().anyMatch(entry -> Quarters.of(entry.happenedOn()) == Quarters.of(wanted.happenedOn()));
    }

    private String home(String village, String payment) {
        return all(village).stream()
                .filter(entry -> !payment.isEmpty() && entry.payment().equals(payment))
                .map(entry -> entry.book() + "-" + entry.number())
                .findFirst()
                .orElse("");
    }

    Line line(RegisterEntry entry, State state, Store store) {
        Policy policy = store.policies().on(entry.recordedOn(), entry.book().village());
        Timeliness time =
                Timeliness.of(entry, policy, store.calendar(entry.book().village()));
        Timing timing = time.undetermined() ? Timing.UNKNOWN : time.late() ? Timing.LATE : Timing.IN_TIME;
        Map<String, String> content = new TreeMap<>(entry.fields());
        content.replaceAll((column, value) -> Commitment.shown(value));
        return new Line(
                entry.number(),
                entry.kind().name(),
                entry.happenedOn(),
                entry.recordedOn(),
                content,
                entry.refersTo() == 0 ? OptionalInt.empty() : OptionalInt.of(entry.refersTo()),
                entry.concernsYear(),
                state,
                entry.kind() == EntryKind.ENTRY ? timing : Timing.IN_TIME,
                entry.missing().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                entry.originals().stream()
                        .flatMap(original -> original.attachment().stream())
                        .toList(),
                entry.writer().office() == org.civilaffairs.core.lifecycle.Office.TOWN ? Office.TOWN : Office.ASSISTANT,
                entry.previous(),
                entry.digest());
    }
}
