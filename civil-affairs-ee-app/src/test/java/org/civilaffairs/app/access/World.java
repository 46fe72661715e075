package org.civilaffairs.app.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;

/** Three fictional districts, where each role is at home in them, and what a place is to somebody who is at home elsewhere. */
final class World {

    /** What a place is to a home. */
    enum Relation {
        OWN,
        CHILD,
        PARENT,
        SIBLING,
        FOREIGN;

        boolean seen() {
            return this == OWN || this == CHILD;
        }
    }

    /** The six roles by the letter that stands for each in the tables. */
    static final Map<String, String> ROLES = Map.of(
            "A", "ASSISTANT",
            "V", "VILLAGE_COMMITTEES",
            "T", "TOWN",
            "B", "BUREAU",
            "I", "INSPECTOR",
            "M", "ADMINISTRATOR");

    private static final String DISTRICT = "690781";
    private static final String NEIGHBOUR = "690782";
    private static final String FOREIGN = "690881";
    private static final String TOWN = DISTRICT + "101";
    private static final String VILLAGE = TOWN + "201";

    private static final List<String> PLACES = List.of(
            DISTRICT,
            TOWN,
            VILLAGE,
            TOWN + "202",
            DISTRICT + "102",
            DISTRICT + "102201",
            NEIGHBOUR,
            NEIGHBOUR + "101",
            NEIGHBOUR + "101201",
            FOREIGN,
            FOREIGN + "101",
            FOREIGN + "101201");

    private static final Map<Character, Integer> LENGTHS = Map.of('D', 6, 'T', 9, 'V', 12);

    private World() {}

    /** Makes the divisions, which the tests of one run share. */
    static void make(Api administrator) {
        Stream.of(DISTRICT, NEIGHBOUR, FOREIGN)
                .filter(district -> administrator.get("/divisions/" + district).status() == 404)
                .forEach(district -> Papers.district(administrator, district));
    }

    /** Returns where a role is at home; inspectors and administrators in the town, so that they have every neighbour there is. */
    static String home(String letter) {
        return switch (letter) {
            case "A", "V" -> VILLAGE;
            case "B" -> DISTRICT;
            default -> TOWN;
        };
    }

    /** Returns the places of the levels named by their letters: D, T, V; the home alone for "-". */
    static List<String> places(String levels, String home) {
        return levels.startsWith("-")
                ? List.of(home)
                : PLACES.stream()
                        .filter(place -> levels.chars().anyMatch(level -> LENGTHS.get((char) level) == place.length()))
                        .toList();
    }

    static Relation relation(String home, String place) {
        if (place.startsWith(home)) {
            return place.equals(home) ? Relation.OWN : Relation.CHILD;
        }
        if (home.startsWith(place)) {
            return Relation.PARENT;
        }
        return place.startsWith(FOREIGN) ? Relation.FOREIGN : Relation.SIBLING;
    }

    /** Returns the codes that nothing shown to somebody at home there may hold. */
    static List<String> hidden(String home) {
        return PLACES.stream()
                .filter(place -> relation(home, place) == Relation.SIBLING || relation(home, place) == Relation.FOREIGN)
                .toList();
    }
}
