package org.civilaffairs.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.PostRecords;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionService;
import org.civilaffairs.app.policy.PolicyService;
import org.civilaffairs.app.setup.DemonstrationData;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.UrbanRural;

/** Loads the fictional district: its divisions, the town rules that differ, appointments in every state, trainings, books and cabinets, letters with an assessed year, guidance. */
@ApplicationScoped
public class Demonstration implements DemonstrationData {

    private static final DivisionCode DISTRICT = new DivisionCode("690102");
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    @Inject
    private DivisionService divisionService;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private PolicyService policies;

    @Inject
    private DemonstrationHolidays holidays;

    @Inject
    private PostRecords records;

    @Inject
    private DemonstrationSteps steps;

    @Inject
    private DemonstrationTrainings trainings;

    @Inject
    private DemonstrationBooks books;

    @Inject
    private DemonstrationArchive archive;

    @Inject
    private DemonstrationLetters letters;

    @Inject
    private DemonstrationGuidance guidance;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void load() {
        if (!divisions.all().versions(DISTRICT).isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Script script = new Script(today);
        divisionService.takeOver(script.table("divisions").stream()
                .map(line -> new Division(new DivisionCode(line[0]), line[1], UrbanRural.of(line[2]), Days.from(SINCE)))
                .toList());
        holidays.arrange(DISTRICT, today.getYear());
        // One town shared an assistant between two villages for as long as its rules allowed it; another has a grace.
        // All villages keep their
        // books here since the year began, as they were told the month before; two towns, whose last year is assessed,
        // a year earlier.
        LocalDate thisYear = today.withDayOfYear(1);
        policies.load(String.join(
                "\n",
                "appointment.sharedAllowed | true | 690102001 | 2016-01-01 | " + script.day("D-100")
                        + " | 河东街办〔2016〕3号",
                "appointment.vacancyGraceDays | 60 | 690102104 | 2016-01-01 | | 新店政发〔2016〕7号",
                kept(thisYear, DISTRICT.digits(), "青民发"),
                kept(thisYear.minusYears(1), "690102101", "柳政发"),
                kept(thisYear.minusYears(1), "690102103", "白政发")));
        Map<String, String> numbers = new HashMap<>();
        script.table("people").forEach(line -> numbers.put(line[0], line[1]));
        steps.play(script, numbers);
        beside(script, numbers);
        trainings.play(script);
        trainings.study(script);
        books.play(script);
        archive.play(script, numbers);
        guidance.play(script);
        letters.play(script);
    }

    private static String kept(LocalDate from, String place, String office) {
        LocalDate told = from.minusMonths(1);
        return "register.keptFrom | %s | %s | %s | | %s〔%d〕21号".formatted(from, place, told, office, told.getYear());
    }

    /** Two covers, a violation that came to light during an appointment, and one during a town's review of a candidate. */
    private void beside(Script script, Map<String, String> numbers) {
        List<String[]> taken = script.table("steps");
        String violator = taken.stream()
                .filter(line -> line[1].equals("690102104202"))
                .map(line -> line[2])
                .findFirst()
                .orElseThrow();
        String cover = "梁小暑";
        records.cover(
                new DivisionCode("690102101202"),
                cover,
                numbers.get(cover),
                Days.from(script.day("D-29")),
                "石桥村两委，柳溪镇同意",
                "柳民〔代〕2号");
        records.cover(
                new DivisionCode("690102101207"),
                cover,
                numbers.get(cover),
                Days.from(script.day("D-380")),
                "双井村两委，柳溪镇同意",
                "柳民〔代〕1号");
        records.violation(
                new DivisionCode("690102104"),
                violator,
                numbers.get(violator),
                script.day("D-60"),
                script.day("D-30"),
                "违反财经纪律受到党纪处分",
                "新店纪〔处〕4号");
        String candidate = "薛秀兰";
        records.violation(
                new DivisionCode("690102102"),
                candidate,
                numbers.get(candidate),
                script.day("D-50"),
                script.day("D-8"),
                "虚报误工补贴，受到党内警告处分",
                "石门纪〔处〕2号");
    }
}
