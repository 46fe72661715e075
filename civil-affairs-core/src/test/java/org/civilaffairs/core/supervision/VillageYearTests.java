package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.civilaffairs.core.appointment.Case.appointed;
import static org.civilaffairs.core.appointment.Case.served;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Judge;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.training.Session;
import org.civilaffairs.core.training.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Villages judged one by one give what supervision of the whole district gives. */
class VillageYearTests {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final int TOWNS = 3;
    private static final int VILLAGES = 5;

    static DistrictFacts facts(long seed) {
        Random random = new Random(seed);
        List<Appointment> appointments = new ArrayList<>();
        for (int n = 0; n < TOWNS * VILLAGES * 2; n++) {
            var village = District.village(random.nextInt(TOWNS), random.nextInt(VILLAGES));
            String person = "p" + random.nextInt(TOWNS * VILLAGES);
            LocalDate since = DAY.minusDays(random.nextInt(500));
            appointments.add(
                    random.nextBoolean()
                            ? appointed("a" + n, village, person, since)
                            : served("a" + n, village, person, since, since.plusDays(random.nextInt(300))));
        }
        List<Training> trainings = new ArrayList<>();
        for (int n = 0; n < TOWNS; n++) {
            trainings.add(Session.held(
                    "t" + n,
                    DAY.minusDays(random.nextInt(500)),
                    District.town(random.nextInt(TOWNS)),
                    "p" + random.nextInt(TOWNS * VILLAGES)));
        }
        return DistrictFacts.of(District.of(TOWNS, VILLAGES))
                .withAppointments(appointments)
                .withTrainings(trainings)
                .withRegisters(Registers.of(List.of(), List.of()));
    }

    private static boolean ofAVillage(Finding finding) {
        boolean aboutUpper = finding.subject().kind() == Subject.Kind.TRAINING
                || finding.subject().kind() == Subject.Kind.DIVISION
                        && finding.subject().id().length() < 12;
        return !aboutUpper;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void villagesOneByOneGiveWhatTheDistrictGives(long seed) {
        Supervision supervision = Supervision.of(facts(seed), Policies.plan(), DAY);
        TreeSet<Finding> alone = new TreeSet<>();
        for (int town = 0; town < TOWNS; town++) {
            for (int village = 0; village < VILLAGES; village++) {
                alone.addAll(supervision
                        .villageYear(District.village(town, village))
                        .orElseThrow()
                        .judge());
            }
        }
        List<Finding> whole = supervision.judge(DISTRICT);

        Set<Finding> ofVillages = new TreeSet<>(whole);
        ofVillages.removeIf(finding -> !ofAVillage(finding));

        assertEquals(ofVillages, alone, "one who holds two posts is found from both villages");
        assertTrue(
                whole.stream().map(Finding::bound).anyMatch(Bound.TOWN::equals),
                "a district without a finding proves nothing");
    }

    @Test
    void travelsAndIsJudgedAlike() throws IOException, ClassNotFoundException {
        Supervision supervision = Supervision.of(facts(1), Policies.plan(), DAY);
        VillageYear here = supervision.villageYear(District.village(0, 0)).orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(here);
        }
        VillageYear there;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            there = (VillageYear) in.readObject();
        }

        assertEquals(here, there);
        assertFalse(here.judge().isEmpty());
        assertEquals(here.judge(), there.judge());
    }

    @Test
    void oneJudgeServesManyVillagesOfItsDayAlone() {
        Supervision supervision = Supervision.of(facts(2), Policies.plan(), DAY);
        VillageYear first = supervision.villageYear(District.village(0, 0)).orElseThrow();
        VillageYear second = supervision.villageYear(District.village(1, 1)).orElseThrow();
        List<Finding> together = new ArrayList<>();
        Judge judge = Judge.on(DAY, together::add);
        first.judge(judge);
        second.judge(judge);
        List<Finding> apart = new ArrayList<>(first.judge());
        apart.addAll(second.judge());

        assertEquals(
                apart.stream().sorted().toList(), together.stream().sorted().toList());
        Judge other = Judge.on(DAY.plusDays(1), together::add);
        assertThrows(IllegalArgumentException.class, () -> first.judge(other));
    }
}
