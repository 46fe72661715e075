package org.civilaffairs.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.responsibility.AssessmentService;
import org.civilaffairs.app.responsibility.Drafted;
import org.civilaffairs.app.responsibility.LetterService;
import org.civilaffairs.app.responsibility.LetterWish;
import org.civilaffairs.app.responsibility.RankingService;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.Confirmation;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.TownRanking;

/**
 * Takes last year's letters as far as the script says, the assessment and its objections included, has the bureau publish the ranking of the towns, and signs this year's. Whoever was not in
 * post when a letter was to be signed has none; what is not over yet on the day of loading was done on that day.
 */
@ApplicationScoped
class DemonstrationLetters {

    private static final DivisionCode DISTRICT = new DivisionCode("690102");
    private static final String OFFICER = "孙晓梅";
    private static final List<DivisionCode> THIS_YEAR =
            List.of(new DivisionCode("690102101"), new DivisionCode("690102103"));

    /** The one letter of this year that its assistant has not signed yet. */
    private static final DivisionCode UNSIGNED = new DivisionCode("690102103205");

    @Inject
    private LetterService service;

    @Inject
    private AssessmentService assessments;

    @Inject
    private RankingService rankings;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private Clock clock;

    /** A letter on its way, and how far it is to go. */
    private record Way(String id, DivisionCode village, LetterState to, String[] line) {

        boolean reaches(LetterState state) {
            return to.compareTo(state) >= 0;
        }

        String words() {
            return line[6];
        }
    }

    void play(Script script) {
        int year = LocalDate.now(clock).getYear() - 1;
        List<Way> ways = new ArrayList<>();
        for (String[] line : script.table("letters")) {
            DivisionCode village = new DivisionCode(line[0]);
            inPost(village, line[1], year).ifPresent(post -> ways.add(signed(post, year, line)));
        }
        ways.stream().filter(way -> way.reaches(LetterState.ASSESSED)).forEach(way -> assess(way, year));
        ways.stream().filter(way -> way.reaches(LetterState.CONFIRMED)).forEach(way -> finish(way, year));
        Script.must(rankings.publish(
                DISTRICT,
                year,
                next(year, Month.FEBRUARY, 25),
                "青民发〔" + (year + 1) + "〕6号",
                new OnBehalf(Office.DISTRICT, DISTRICT)));
        thisYear(year + 1);
    }

    private Optional<Appointment> inPost(DivisionCode village, String name, int year) {
        return appointments.of(Area.of(village)).stream()
                .filter(post -> post.candidacy().name().text().equals(name))
                .filter(post -> post.interval()
                        .filter(days -> days.contains(signing(days, year)))
                        .isPresent())
                .findFirst();
    }

    /** Returns the day on which a letter is signed: in March, or two weeks after a later appointment. */
    private static LocalDate signing(Days post, int year) {
        LocalDate march = LocalDate.of(year, Month.MARCH, 8);
        return post.since().isAfter(march) ? post.since().plusDays(14) : march;
    }

    private Way signed(Appointment post, int year, String[] line) {
        DivisionCode village = post.village();
        Days days = post.interval().orElseThrow();
        LocalDate on = signing(days, year);
        String id = Script.must(
                        service.draft(
                                village,
                                year,
                                Optional.of(post.person()),
                                town(LetterEvent.DRAFT, on.minusDays(7), village)),
                        line)
                .letter()
                .id();
        Way way = new Way(id, village, LetterState.valueOf(line[2]), line);
        take(way, town(LetterEvent.SIGN_BY_TOWN, on.minusDays(2), village).by(OFFICER));
        if (way.reaches(LetterState.IN_FORCE)) {
            take(way, own(LetterEvent.SIGN_BY_ASSISTANT, on, village));
            take(way, town(LetterEvent.TAKE_EFFECT, on, village));
        }
        if (way.reaches(LetterState.SELF_ASSESSED)) {
            LocalDate told = LocalDate.of(year, Month.DECEMBER, 10);
            Optional<LocalDate> left = days.until().filter(end -> !end.isAfter(told));
            left.ifPresent(
                    end -> take(way, town(LetterEvent.TERMINATE, end, village).because("任职结束，按任职期间考核")));
            take(way, own(LetterEvent.SELF_ASSESS, left.orElse(told), village).because(way.words()));
        }
        return way;
    }

    private void assess(Way way, int year) {
        LocalDate on = next(year, Month.JANUARY, 16);
        Script.must(
                assessments.assess(
                        way.id(),
                        town(LetterEvent.ASSESS, on, way.village()),
                        DemonstrationSheet.of(
                                assessments.standing(way.id()).kept().letter().terms(), way.line(), on),
                        OptionalInt.empty()),
                way.line());
        if (way.to() == LetterState.OBJECTED) {
            take(
                    way,
                    own(LetterEvent.OBJECT, next(year, Month.JANUARY, 20), way.village())
                            .because("缺访的两户外出务工，有联系记录，请复核走访得分"));
        } else if (way.reaches(LetterState.ACKNOWLEDGED)) {
            take(way, own(LetterEvent.ACKNOWLEDGE, next(year, Month.JANUARY, 20), way.village()));
        }
    }

    /** The town follows what the ranking of all that it assessed proposes. */
    private void finish(Way way, int year) {
        LocalDate on = next(year, Month.JANUARY, 28);
        DivisionCode town = way.village().town().orElseThrow();
        Grade proposed = assessments.ranking(town, year, on).ranking().ranked().stream()
                .filter(place -> place.result().letter().equals(way.id()))
                .map(TownRanking.Place::proposed)
                .findFirst()
                .orElse(Grade.NOT_GRADED);
        take(way, town(LetterEvent.CONFIRM, on, way.village()).with(new Confirmation(proposed)));
        if (way.reaches(LetterState.FILED)) {
            take(way, town(LetterEvent.FILE, next(year, Month.FEBRUARY, 10), way.village()));
        }
    }

    private void thisYear(int year) {
        LocalDate drafted = LocalDate.of(year, Month.FEBRUARY, 10);
        LocalDate signed = LocalDate.of(year, Month.MARCH, 12);
        if (!signed.isAfter(LocalDate.now(clock))) {
            for (DivisionCode town : THIS_YEAR) {
                LetterWish wish = LetterWish.of(LetterEvent.DRAFT, drafted).in(new OnBehalf(Office.TOWN, town));
                service.draftAll(town, year, wish).stream()
                        .filter(Drafted::made)
                        .forEach(made -> sign(made, signed));
            }
        }
    }

    private void sign(Drafted made, LocalDate on) {
        boolean stays = appointments.of(Area.of(made.village())).stream().anyMatch(post -> post.inForceOn(on));
        if (stays) {
            Way way = new Way(made.id(), made.village(), LetterState.IN_FORCE, new String[] {made.id()});
            take(way, town(LetterEvent.SIGN_BY_TOWN, on, made.village()).by(OFFICER));
            if (!made.village().equals(UNSIGNED)) {
                take(way, own(LetterEvent.SIGN_BY_ASSISTANT, on, made.village()));
                take(way, town(LetterEvent.TAKE_EFFECT, on, made.village()));
            }
        }
    }

    private void take(Way way, LetterWish wish) {
        Script.must(service.take(way.id(), wish, OptionalInt.empty()), way.line());
    }

    /** Returns a day of the year after, or today where that is still to come. */
    private LocalDate next(int year, Month month, int day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate then = LocalDate.of(year + 1, month, day);
        return then.isAfter(today) ? today : then;
    }

    private static LetterWish town(LetterEvent event, LocalDate on, DivisionCode village) {
        return LetterWish.of(event, on)
                .in(new OnBehalf(Office.TOWN, village.town().orElseThrow()));
    }

    private static LetterWish own(LetterEvent event, LocalDate on, DivisionCode village) {
        return LetterWish.of(event, on).in(new OnBehalf(Office.ASSISTANT, village));
    }
}
