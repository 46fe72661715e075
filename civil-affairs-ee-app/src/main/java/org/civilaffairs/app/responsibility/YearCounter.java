package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.app.archive.ArchiveFacts;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.register.EntryQuery;
import org.civilaffairs.app.register.KeptEntry;
import org.civilaffairs.app.register.RegisterFacts;
import org.civilaffairs.app.register.RegisterLists;
import org.civilaffairs.app.register.YearEntries;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.StandingEntry;
import org.civilaffairs.core.responsibility.Count;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.YearFacts;
import org.civilaffairs.core.supervision.CountedYear;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.Registers;
import org.civilaffairs.core.supervision.Supervision;

/**
 * Counts for the score sheet what the records of this application hold of a village's year. What it does not keep is not counted, so that it
 * stays undetermined; nothing is guessed.
 */
@ApplicationScoped
class YearCounter {

    private static final int MOST_ACTIVITIES = 2000;
    private static final String VOLUNTEERS = "07";

    @Inject
    private RegisterFacts kept;

    @Inject
    private ArchiveFacts archives;

    @Inject
    private RegisterLists books;

    @Inject
    private YearEntries entries;

    @Inject
    private CurrentPolicies policies;

    /**
     * Returns the counts of a letter's year over the days in post, as of the last of them.
     *
     * @param district the appointments and trainings of the village's district
     */
    @Transactional
    YearFacts of(Letter letter, Appointment appointment, Days post, DistrictFacts district) {
        DivisionCode village = letter.village();
        LocalDate last = post.until().orElseThrow().minusDays(1);
        Area area = Area.of(village);
        Registers registers = Registers.of(kept.of(area, last).years(), archives.of(area, last, Map.of()));
        List<StandingEntry> standing = entries.of(village, letter.year(), post.since(), last);
        Map<String, Count> counts =
                new TreeMap<>(Supervision.of(district.withRegisters(registers), policies.all(), last)
                        .villageYear(village)
                        .map(year -> CountedYear.of(year, letter.year(), appointment, standing))
                        .orElse(YearFacts.NONE)
                        .counts());
        activities(counts, village, letter.year(), post);
        return YearFacts.of(counts);
    }

    private void activities(Map<String, Count> counts, DivisionCode village, int year, Days post) {
        List<Map<String, String>> written = books
                .page(new BookId(village, RegisterType.COMMUNITY_BUILDING, year), EntryQuery.first(MOST_ACTIVITIES))
                .stream()
                .filter(KeptEntry::counts)
                .filter(kept -> post.contains(kept.entry().happenedOn()))
                .map(kept -> Map.copyOf(kept.entry().fields()))
                .toList();
        long volunteers = written.stream()
                .filter(fields -> VOLUNTEERS.equals(fields.get("activityKind")))
                .count();
        long publicity = written.stream()
                .map(fields -> fields.getOrDefault("publicityDuty", ""))
                .filter(duty -> duty.equals("4.8") || duty.equals("4.9"))
                .count();
        counts.put("F2.activities", Count.of(volunteers, volunteers));
        counts.put("H2.activities", Count.of(publicity, publicity));
    }
}
