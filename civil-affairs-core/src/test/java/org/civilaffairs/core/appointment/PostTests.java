package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.OTHER_VILLAGE;
import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.appointed;
import static org.civilaffairs.core.appointment.Case.served;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** APT-01, APT-02, APT-03 and the filing days, day by day. */
class PostTests {

    private static final LocalDate SINCE = MAY_1.minusDays(100);

    private static PostFacts post(List<Appointment> appointments) {
        return new PostFacts(VILLAGE, "杏花村", SINCE, appointments, List.of(), PLAN);
    }

    @Test
    void b01SameDaySuccessionIsNoOverlapAndNoGap() {
        LocalDate change = LocalDate.of(2026, 3, 1);
        PostFacts post = post(List.of(
                served("a", VILLAGE, "p1", LocalDate.of(2026, 1, 1), change), appointed("b", VILLAGE, "p2", change)));

        assertEquals(
                Outcome.MET, OneAssistantPerVillage.RULE.judge(post, change).outcome());
        assertEquals(Outcome.MET, VillageNotVacant.RULE.judge(post, change).outcome());
        assertEquals("b", post.inForce(change).get(0).id());
        assertEquals("a", post.inForce(change.minusDays(1)).get(0).id());
    }

    @ParameterizedTest(name = "{0} days after the end the village is vacant for {1} days")
    @CsvSource({"0, 1", "1, 2", "30, 31"})
    void b02VacancyCountsItsDays(int after, int days) {
        PostFacts post = post(List.of(served("a", VILLAGE, "p1", SINCE, MAY_1)));
        Finding finding = VillageNotVacant.RULE
                .judge(post, MAY_1.plusDays(after))
                .findings()
                .get(0);

        assertEquals("APT-02.vacant", finding.key());
        assertEquals(Integer.toString(days), finding.facts().get("days"));
        assertEquals(MAY_1.toString(), finding.facts().get("since"));
    }

    @ParameterizedTest(name = "with {0} days of grace, {1} days vacant: {2}")
    @CsvSource({"0, 1, APT-02.vacant", "30, 30, APT-02.vacant-in-grace", "30, 31, APT-02.vacant"})
    void graceIsTheDepartmentsOwn(int grace, int days, String key) {
        Policy policy = overridden("appointment.vacancyGraceDays", Integer.toString(grace));
        PostFacts post = new PostFacts(VILLAGE, "杏花村", MAY_1, List.of(), List.of(), policy);

        assertEquals(
                key,
                VillageNotVacant.RULE
                        .judge(post, MAY_1.plusDays(days - 1))
                        .findings()
                        .get(0)
                        .key());
    }

    private static Policy overridden(String key, String value) {
        PolicyEntry entry = new PolicyEntry(key, value, Scope.NATION, Days.from(SINCE), "青民发〔2026〕1号", Layer.PARAMETER);
        return Policies.plan().with(List.of(entry)).on(MAY_1, Case.TOWN);
    }

    @ParameterizedTest(name = "day {0} of two appointments that overlap from day 10 to 19: breach {1}")
    @CsvSource({"9, false", "10, true", "19, true", "20, false"})
    void b03OnePersonInTwoVillagesIsABreachOnTheCommonDaysOnly(int day, boolean breach) {
        List<Appointment> both = List.of(
                served("a", VILLAGE, "p1", MAY_1, MAY_1.plusDays(20)),
                appointed("b", OTHER_VILLAGE, "p1", MAY_1.plusDays(10)));
        var posts = new OneVillagePerPerson.Posts(new PersonId("p1"), both, PLAN);
        var shared = new OneVillagePerPerson.Posts(
                new PersonId("p1"), both, overridden("appointment.sharedAllowed", "true"));

        assertEquals(
                breach ? Outcome.BREACH : Outcome.MET,
                OneVillagePerPerson.RULE.judge(posts, MAY_1.plusDays(day)).outcome());
        assertEquals(
                Outcome.MET,
                OneVillagePerPerson.RULE.judge(shared, MAY_1.plusDays(day)).outcome());
    }

    @ParameterizedTest(name = "B07 unfiled on day {0}: {1}")
    @CsvSource({"0, APT-08.to-be-filed", "15, APT-08.to-be-filed", "16, APT-08.unfiled"})
    void b07FilingIsDueOnDay15(int day, String key) {
        Appointment unfiled = Case.recommended("a", VILLAGE, "p1", MAY_1).and(Case.approval(VILLAGE, MAY_1));
        Finding finding = StepsInOrder.RULE
                .judge(AppointmentCase.of(unfiled, Case.FACTS), MAY_1.plusDays(day))
                .findings()
                .get(0);

        assertEquals(key, finding.key());
        assertEquals("15", finding.parameters().get(0).value());
        assertEquals(day > 15 ? Outcome.BREACH : Outcome.PENDING, finding.outcome());
    }

    @Test
    void coverIsShownAndDoesNotFillThePost() {
        ActingCover cover = new ActingCover(
                VILLAGE, new PersonId("p9"), new PersonName("示例九"), Days.from(MAY_1), "村两委，镇同意", "柳民〔2026〕4号");
        PostFacts post = new PostFacts(VILLAGE, "杏花村", SINCE, List.of(), List.of(cover), PLAN);

        assertEquals(PostState.ACTING, post.state(MAY_1));
        assertEquals(PostState.VACANT, post.state(MAY_1.minusDays(1)));
        assertEquals(
                List.of("APT-02.vacant", "APT-02.acting-cover"),
                VillageNotVacant.RULE.judge(post, MAY_1).findings().stream()
                        .map(Finding::key)
                        .toList());
    }

    /** Random sets of appointments against a plain count of days. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void postsAgreeWithACountDayByDay(long seed) {
        Random random = new Random(seed);
        int length = 120;
        List<Appointment> all = new ArrayList<>();
        int[] holders = new int[length];
        for (int n = 0; n < random.nextInt(6); n++) {
            int from = random.nextInt(length);
            boolean open = random.nextInt(4) == 0;
            int to = open ? length : from + random.nextInt(40);
            LocalDate since = SINCE.plusDays(from);
            String person = "p" + n;
            all.add(
                    open
                            ? appointed("a" + n, VILLAGE, person, since)
                            : served("a" + n, VILLAGE, person, since, SINCE.plusDays(to)));
            for (int day = from; day < Math.min(to, length); day++) {
                holders[day]++;
            }
        }
        PostFacts post = post(all);
        int vacant = 0;
        for (int day = 0; day < length; day++) {
            LocalDate on = SINCE.plusDays(day);
            vacant = holders[day] == 0 ? vacant + 1 : 0;
            assertEquals(holders[day], post.inForce(on).size());
            assertEquals(
                    holders[day] > 1 ? Outcome.BREACH : Outcome.MET,
                    OneAssistantPerVillage.RULE.judge(post, on).outcome());
            assertEquals(
                    vacant,
                    Optional.of(post)
                            .flatMap(facts -> facts.vacancy(on))
                            .map(Vacancy::days)
                            .orElse(0L));
        }
    }

    @Test
    void nothingIsVacantBeforeThePlanAsksForSomebody() {
        assertTrue(post(List.of()).vacancy(SINCE.minusDays(1)).isEmpty());
        assertEquals(
                Map.of("days", 1L),
                Map.of("days", post(List.of()).vacancy(SINCE).orElseThrow().days()));
    }
}
