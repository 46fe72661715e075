package org.civilaffairs.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.appointment.PostRecords;
import org.civilaffairs.app.archive.ArchiveLists;
import org.civilaffairs.app.archive.ArchiveService;
import org.civilaffairs.app.archive.HandOverWish;
import org.civilaffairs.app.archive.VolumeWish;
import org.civilaffairs.app.register.EntryGiven;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.app.register.RegisterService;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.RegisterType;

/** Sets up offices and cabinets, archives a year's books, lends one of them, hands all over and back, and keys an entry in from paper. */
@ApplicationScoped
class DemonstrationArchive {

    private static final DivisionCode WHOLE = new DivisionCode("690102101201");
    private static final DivisionCode BEGUN = new DivisionCode("690102101203");
    private static final PersonName WITNESS = new PersonName("陈守田");
    private static final String COVER = "顾清明";

    @Inject
    private ArchiveService service;

    @Inject
    private ArchiveLists lists;

    @Inject
    private RegisterService register;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private PostRecords records;

    @Inject
    private Clock clock;

    void play(Script script, Map<String, String> numbers) {
        service.setUp(WHOLE, "0123", new FixedOffice("村委会一楼东侧办公室", "办公桌、电脑、打印机、档案柜", script.day("D-1400")));
        service.setUp(WHOLE, new Cabinet(1, Cabinet.LABEL, "办公室北墙", true, script.day("D-1400")));
        // The label is not the plan's to the letter, as the findings of this village say.
        service.setUp(BEGUN, "0125", new FixedOffice("村委会二楼", "办公桌、档案柜", script.day("D-700")));
        service.setUp(BEGUN, new Cabinet(1, "民政资料", "走廊", true, script.day("D-700")));
        archive(script);
        handOver(script, numbers);
        keyIn(script);
    }

    /** All ten books of last year, in January; what is not over yet on this day was done today. */
    private void archive(Script script) {
        int year = LocalDate.now(clock).getYear() - 1;
        LocalDate closed = notAfterToday(LocalDate.of(year + 1, Month.JANUARY, 8));
        LocalDate placed = notAfterToday(LocalDate.of(year + 1, Month.JANUARY, 15));
        int pages = 0;
        for (RegisterType type : RegisterType.values()) {
            BookId book = new BookId(WHOLE, type, year);
            Script.must(service.close(book, closed, "", assistant()));
            pages += 7;
            Script.must(service.take(book, step(VolumeEvent.ARRANGE, placed, 12 + pages % 23)));
            Script.must(service.take(book, step(VolumeEvent.PLACE, placed, 0)));
        }
        BookId lent = new BookId(WHOLE, RegisterType.SUBSISTENCE_ALLOWANCE, year);
        LocalDate day = notBefore(placed, script.day("D-5"));
        Script.must(service.take(
                lent, new VolumeWish(VolumeEvent.LEND, day, 0, "柳溪镇民政办 孙晓梅", day.plusDays(10), "低保年度复核", assistant())));
    }

    /** The assistant was away for two weeks: handed over to who covered, and back again, each time against the catalogue. */
    private void handOver(Script script, Map<String, String> numbers) {
        PersonId assistant = appointments.of(Area.of(WHOLE)).stream()
                .filter(one -> one.inForceOn(script.day("D-60")))
                .findFirst()
                .orElseThrow()
                .person();
        PersonId cover = Script.must(records.cover(
                        WHOLE,
                        COVER,
                        numbers.get(COVER),
                        Days.between(script.day("D-60"), script.day("D-46")),
                        "杏花村两委，柳溪镇同意",
                        "柳民〔代〕3号"))
                .person();
        handOver(assistant, cover, script.day("D-60"));
        handOver(cover, assistant, script.day("D-46"));
    }

    private void handOver(PersonId giver, PersonId taker, LocalDate on) {
        List<String> found = lists.catalogue(WHOLE).stream()
                .map(kept -> kept.volume().archiveNumber())
                .toList();
        Script.must(service.handOver(new HandOverWish(WHOLE, giver, taker, WITNESS, on, true, true, true, found, "")));
    }

    /** A village without a computer sent its sheet to the town. */
    private void keyIn(Script script) {
        LocalDate day = script.day("D-3");
        EntryGiven given = new EntryGiven(
                Map.of(
                        "activityKind", "03",
                        "place", "老年活动室",
                        "organiser", "村老年协会",
                        "participants", "34",
                        "volunteers", "6",
                        "content", "为高龄老人量血压、理发",
                        "effect", "服务34人"),
                day,
                null,
                day.plusDays(1),
                EntrySource.PAPER_REKEYED,
                "",
                List.of(new OriginalGiven(DocumentKind.PHOTO, null, "G1-S2-B04-J021")),
                null,
                null,
                null,
                new OnBehalf(Office.TOWN, BEGUN.town().orElseThrow()));
        Script.must(register.append(new BookId(BEGUN, RegisterType.COMMUNITY_BUILDING, day.getYear()), given));
    }

    private static VolumeWish step(VolumeEvent event, LocalDate on, int pages) {
        return new VolumeWish(event, on, pages, "", null, "", assistant());
    }

    private LocalDate notAfterToday(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return day.isAfter(today) ? today : day;
    }

    private static LocalDate notBefore(LocalDate earliest, LocalDate day) {
        return day.isBefore(earliest) ? earliest : day;
    }

    private static OnBehalf assistant() {
        return new OnBehalf(Office.ASSISTANT, WHOLE);
    }
}
