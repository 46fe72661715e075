package org.civilaffairs.core.register;

import static org.civilaffairs.core.register.Books.CALENDAR;
import static org.civilaffairs.core.register.Books.FACTS;
import static org.civilaffairs.core.register.Books.SALT;
import static org.civilaffairs.core.register.Books.VILLAGE;
import static org.civilaffairs.core.register.Books.WRITER;
import static org.civilaffairs.core.register.Books.id;
import static org.civilaffairs.core.register.Books.wanted;
import static org.civilaffairs.core.register.Samples.JUNE_22;
import static org.civilaffairs.core.register.Samples.PLAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Finding;

/** Entries of which, taken together, everything is found that can be found of an entry. */
public final class AppendScenes {

    private final List<Finding> findings = new ArrayList<>();

    private AppendScenes() {}

    /** Returns all of it. */
    public static List<Finding> all() {
        AppendScenes scenes = new AppendScenes();
        scenes.cells();
        scenes.days();
        scenes.references();
        scenes.writers();
        scenes.donations();
        return scenes.findings;
    }

    /** The table of the reader's own tests holds every fault of a cell. */
    private void cells() {
        try (var table = AppendScenes.class.getResourceAsStream("entry-reader.csv")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).map(line -> line.split("\\|", -1)).forEach(row -> {
                RegisterType type = RegisterType.find(row[0]).orElseThrow();
                Map<String, String> typed = new HashMap<>(Samples.typed(type));
                typed.put(row[1], row[2].replace("\\u0000", "\u0000").replace("\\ud800", "\ud800"));
                findings.addAll(type.read(typed, PLAN, JUNE_22).findings());
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> ill = new HashMap<>(Samples.typed(RegisterType.PREFERENTIAL_TREATMENT));
        ill.putAll(
                Map.of("category", "残疾军人", "disabilityGrade", "七级", "disabilityCause", "因病", "benefitKind", "残疾抚恤金"));
        findings.addAll(
                RegisterType.PREFERENTIAL_TREATMENT.read(ill, PLAN, JUNE_22).findings());
        findings.addAll(RegisterType.MEETING
                .read(Map.of("absent", "长".repeat(2001), "start", "?", "other", "?"), PLAN, JUNE_22)
                .findings());
    }

    private void append(BookHead head, EntryWanted wanted, BookFacts facts) {
        findings.addAll(head.append(wanted, facts).findings());
    }

    private void days() {
        BookHead meetings = BookHead.empty(id(RegisterType.MEETING));
        BookHead relief = BookHead.empty(id(RegisterType.RELIEF_DISTRIBUTION));
        BookHead changes = BookHead.empty(id(RegisterType.HARDSHIP_CHANGE));
        LocalDate late = JUNE_22.plusDays(9);
        append(meetings, wanted(RegisterType.MEETING, JUNE_22).recorded(late, EntrySource.PAPER), FACTS);
        EntryWanted paper = wanted(RegisterType.MEETING, JUNE_22).recorded(JUNE_22, EntrySource.PAPER);
        append(meetings, paper, FACTS.enteredOn(late));
        append(relief, wanted(RegisterType.RELIEF_DISTRIBUTION, JUNE_22).recorded(late, EntrySource.PAPER), FACTS);
        BookFacts unknown = BookFacts.of(PLAN, WorkingDays.of(List.of()), Set.of(Books.ASSISTANT));
        append(meetings, wanted(RegisterType.MEETING, JUNE_22).recorded(late, EntrySource.PAPER), unknown);
        append(meetings, wanted(RegisterType.MEETING, late).recorded(JUNE_22, EntrySource.PAPER), FACTS);
        append(changes, wanted(RegisterType.HARDSHIP_CHANGE, JUNE_22).known(JUNE_22.minusDays(1)), FACTS);
        append(changes, wanted(RegisterType.MEETING, JUNE_22), FACTS);
        append(meetings.closed(), wanted(RegisterType.MEETING, JUNE_22).concerning(2030), FACTS);
    }

    private void donations() {
        Map<String, String> given = new HashMap<>(Samples.typed(RegisterType.CHARITY_DONATION));
        given.putAll(Map.of("direction", "02", "beneficiary", "吴满仓", "purpose", "01"));
        RegisterContent content = RegisterType.CHARITY_DONATION
                .read(given, PLAN, JUNE_22)
                .accepted()
                .orElseThrow();
        append(
                BookHead.empty(id(RegisterType.CHARITY_DONATION)),
                EntryWanted.of(VILLAGE, content, JUNE_22, WRITER, Books.SALT),
                FACTS.leaving(new DonationFunds()));
    }

    private void references() {
        BookHead head = Books.first(RegisterType.MEETING).head();
        EntryMark entry = EntryMark.of(Books.first(RegisterType.MEETING), PLAN, CALENDAR);
        EntryWanted voiding = EntryWanted.voiding(VILLAGE, RegisterType.MEETING, JUNE_22, 1, "", WRITER);
        EntryMark nil =
                new EntryMark(1, EntryKind.VOID, JUNE_22, JUNE_22, 1, false, new java.util.TreeSet<>(), false, "", "");
        append(head, voiding, FACTS);
        append(head, voiding, FACTS.referringTo(entry, true));
        append(head, voiding, FACTS.referringTo(nil, false));
        EntryWanted odd = new EntryWanted(
                VILLAGE,
                RegisterType.MEETING,
                EntryKind.NIL,
                JUNE_22,
                Optional.empty(),
                JUNE_22,
                Optional.empty(),
                0,
                "",
                WRITER,
                "",
                EntrySource.ELECTRONIC,
                List.of(),
                "",
                "",
                0,
                "",
                "");
        append(head, odd, FACTS.withQuarterTaken(true));
        BookHead relief = BookHead.empty(id(RegisterType.RELIEF_DISTRIBUTION));
        EntryWanted paid = wanted(RegisterType.RELIEF_DISTRIBUTION, JUNE_22).from("relief-1", "pay-1");
        append(relief, paid, FACTS.counted(true, "R06 2022-1"));
        append(head, wanted(RegisterType.MEETING, JUNE_22).from("", "pay-1"), FACTS);
    }

    private void writers() {
        BookHead head = BookHead.empty(id(RegisterType.MEETING));
        RegisterContent content = Samples.content(RegisterType.MEETING);
        for (String town : List.of("690102101", "690102001")) {
            Writer officer = Writer.townOfficer(WRITER.name(), new PersonId("p-town"), DivisionCode.parse(town));
            append(head, EntryWanted.of(VILLAGE, content, JUNE_22, officer, SALT), FACTS);
        }
        Writer stranger = Writer.assistant(WRITER.name(), new PersonId("p-old"), VILLAGE);
        append(head, EntryWanted.of(VILLAGE, content, JUNE_22, stranger, SALT), FACTS);
        findings.addAll(new BookOpening(VILLAGE, 2023, JUNE_22, stranger)
                .decide(FACTS.inPost())
                .findings());
    }
}
