package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.tck.tests.Scene;

/**
 * What is really there when wrong requests are made, so that they get past the first "not found".
 *
 * @param scene its district
 */
record Known(Scene scene, String appointment, String training) {

    /** The place of a seed that no assertion and no check has. */
    private static final int PLACE = 295;

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

    /** Sets up a village with its assistant and a training of its town. */
    static Known setUp(RestAdapter system, int seed) {
        Scene scene = new Scene(system, seed, PLACE);
        scene.villages(201, 202);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);
        String training = scene.train(scene.town(), "低保政策", LocalDate.of(2024, 6, 3), scene.person(1));
        return new Known(scene, appointment, training);
    }

    /** Returns values that a path's parameter may have there. */
    List<String> values(String path, String parameter) {
        String first = path.split("/")[1];
        return switch (parameter) {
            case "village" -> List.of(scene.village(201), scene.village(202));
            case "code", "division" ->
                first.equals("villages")
                        ? List.of(scene.village(201), scene.village(202))
                        : List.of(scene.district(), scene.town(), scene.village(201));
            case "id" ->
                Map.of("appointments", List.of(appointment), "trainings", List.of(training))
                        .getOrDefault(first, List.of("1", "00000000-0000-0000-0000-000000000000"));
            case "book" -> List.of("R01", "R02", "R05", "R10");
            case "year" -> List.of("2024", "2025");
            default -> List.of("1", "2");
        };
    }

    /** Returns what is on record there, to be compared. */
    Set<String> record() {
        LocalDate on = LocalDate.of(2024, 12, 31);
        return Set.of(
                "coverage "
                        + scene.system
                                .supervision()
                                .coverage(scene.district(), on)
                                .covered(),
                "appointment " + scene.system.appointments().standing(appointment),
                "training " + scene.system.trainings().ofTown(scene.town(), 2024, on),
                "books " + scene.system.registers().books(scene.village(201), 2024),
                "other books " + scene.system.registers().books(scene.village(202), 2024));
    }
}
