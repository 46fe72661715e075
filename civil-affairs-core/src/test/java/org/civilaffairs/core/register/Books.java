package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/** A fictional village's books that tests of entries, chains and files share. */
public final class Books {

    public static final DivisionCode VILLAGE = DivisionCode.parse("690102101201");
    public static final PersonId ASSISTANT = new PersonId("p-lin");
    public static final Writer WRITER = Writer.assistant(new PersonName("林秋实"), ASSISTANT, VILLAGE);
    public static final String SALT = "00112233445566778899aabbccddeeff";
    public static final WorkingDays CALENDAR = WorkingDays.of(
            List.of(new HolidayTable(2022, new TreeSet<>(Set.of(LocalDate.of(2022, 6, 3))), new TreeSet<>())));
    public static final BookFacts FACTS = BookFacts.of(Samples.PLAN, CALENDAR, Set.of(ASSISTANT));

    private Books() {}

    public static BookId id(RegisterType type) {
        return new BookId(VILLAGE, type, 2022);
    }

    public static EntryWanted wanted(RegisterType type, LocalDate on) {
        EntryWanted wanted = EntryWanted.of(VILLAGE, Samples.content(type), on, WRITER, SALT);
        return type == RegisterType.HARDSHIP_CHANGE ? wanted.known(on) : wanted;
    }

    /** Returns a book's first entry as it would stand. */
    public static RegisterEntry first(RegisterType type) {
        return BookHead.empty(id(type))
                .append(wanted(type, Samples.JUNE_22), FACTS)
                .accepted()
                .orElseThrow();
    }

    /** Returns a book of so many entries, with corrections and voiding ones among them. */
    public static List<RegisterEntry> book(RegisterType type, int entries, Random random) {
        List<RegisterEntry> all = new ArrayList<>();
        Set<Integer> struck = new TreeSet<>();
        BookHead head = BookHead.empty(id(type));
        for (int number = 1; number <= entries; number++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(364L * number / entries);
            EntryWanted wanted = wanted(type, day).checked("赵算明", random.nextBoolean() ? "甲\\乙\n丙" + number : "");
            BookFacts facts = FACTS;
            int refers = number == 1 ? 0 : 1 + random.nextInt(number - 1);
            if (refers > 0
                    && random.nextInt(5) == 0
                    && all.get(refers - 1).kind() != EntryKind.VOID
                    && struck.add(refers)) {
                EntryMark mark = EntryMark.of(all.get(refers - 1), Samples.PLAN, CALENDAR);
                facts = FACTS.referringTo(mark, false);
                wanted = random.nextBoolean()
                        ? EntryWanted.voiding(VILLAGE, type, day, refers, "重复登记", WRITER)
                        : correction(type, day, refers);
            }
            RegisterEntry entry = head.append(wanted, facts).accepted().orElseThrow();
            all.add(entry);
            head = entry.head();
        }
        return all;
    }

    private static EntryWanted correction(RegisterType type, LocalDate day, int refers) {
        EntryWanted correction =
                EntryWanted.correction(VILLAGE, Samples.content(type), day, refers, "笔误", WRITER, SALT);
        return type == RegisterType.HARDSHIP_CHANGE ? correction.known(day) : correction;
    }

    public static List<String> keys(Decision<?> decision) {
        return decision.findings().stream().map(Finding::key).sorted().toList();
    }

    public static Optional<BookHead> head(List<RegisterEntry> book) {
        return book.isEmpty()
                ? Optional.empty()
                : Optional.of(book.get(book.size() - 1).head());
    }

    /** Returns a book of relief as an exported file. */
    public static String file(List<RegisterEntry> book) {
        BookId id = id(RegisterType.RELIEF_DISTRIBUTION);
        return BookFile.heading(id)
                + book.stream().map(BookFile::block).collect(Collectors.joining())
                + BookFile.ending(head(book).orElse(BookHead.empty(id)));
    }
}
