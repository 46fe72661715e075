package org.civilaffairs.app.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Pages;
import org.civilaffairs.app.server.ServerUnderTest;

/** How long pages and answers over a whole district take on one server, and where its time goes. */
final class BoardTimes {

    static final int AGAIN = 9;
    private static final int WARMING = 6;

    private final String database;
    private final Map<String, IntSupplier> asked = new LinkedHashMap<>();
    private final WhereTimeGoes profile = new WhereTimeGoes();

    BoardTimes(ServerUnderTest server, String database, String village) {
        this.database = database;
        String district = FiguresDistrict.CODE;
        Pages bureau = Pages.of(server, "BUREAU", district);
        Pages assistant = Pages.of(server, "ASSISTANT", village);
        Api api = server.as("BUREAU", district);
        String town = village.substring(0, 9);
        page("the bureau's board", bureau, "/board/index?code=" + district);
        page("with what changed in a month", bureau, "/board/index?code=" + district + "&since=2026-10-26");
        page("as of a past day", bureau, "/board/index?code=" + district + "&on=2026-10-26");
        answer("its figures over REST", api, "/divisions/" + district + "/figures");
        page("a town's grid", bureau, "/board/index?code=" + town);
        page("a figure's records", bureau, "/board/figure?code=" + district + "&figure=LATE_ENTRIES");
        page("all findings", bureau, "/supervision/findings?code=" + district);
        answer("200 findings over REST", api, "/divisions/" + district + "/findings?limit=200");
        page("coverage", bureau, "/supervision/coverage?code=" + district);
        answer("coverage over REST", api, "/divisions/" + district + "/coverage");
        page("the bureau's first page", bureau, "/index");
        page("the assistant's first page", assistant, "/index");
        page("a village's cabinet", assistant, "/register/cabinet?village=" + village);
        page("a village's findings", assistant, "/supervision/findings?code=" + village);
    }

    private void page(String name, Pages visitor, String path) {
        asked.put(name + " (`" + path + "`)", () -> visitor.get(path).statusCode());
    }

    private void answer(String name, Api api, String path) {
        asked.put(name + " (`/api/v1" + path + "`)", () -> api.get(path).status());
    }

    String taken() throws Exception {
        StringBuilder lines = new StringBuilder("""
                ## %s

                | what | first | median | longest |
                |---|---:|---:|---:|
                """.formatted(database));
        Map<String, Long> first = new LinkedHashMap<>();
        asked.forEach((what, call) -> first.put(what, once(what, call)));
        asked.forEach((what, call) -> {
            for (int turn = 0; turn < WARMING; turn++) {
                once(what, call);
            }
        });
        Map<String, IntSupplier> board = new LinkedHashMap<>();
        asked.forEach((what, call) -> {
            List<Long> times = new ArrayList<>();
            for (int turn = 0; turn < AGAIN; turn++) {
                times.add(once(what, call));
            }
            times.sort(null);
            String line = "| %s | %,d ms | %,d ms | %,d ms |%n"
                    .formatted(what, first.get(what), times.get(AGAIN / 2), times.get(AGAIN - 1));
            System.out.print(line);
            lines.append(line);
            board.putIfAbsent(what, call);
        });
        Map.Entry<String, IntSupplier> page = board.entrySet().iterator().next();
        String where = profile.of(() -> {
            for (int turn = 0; turn < AGAIN + WARMING; turn++) {
                once(page.getKey(), page.getValue());
            }
        });
        return lines + "\nWhere the time of " + page.getKey() + " goes:\n\n" + where + "\n";
    }

    private static long once(String what, IntSupplier call) {
        long start = System.nanoTime();
        assertEquals(200, call.getAsInt(), what);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
