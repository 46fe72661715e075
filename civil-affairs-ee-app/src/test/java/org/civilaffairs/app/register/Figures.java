package org.civilaffairs.app.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of what was measured, ours beside plain JDBC. */
final class Figures {

    /** Work that is done once, and counts as one or more pieces. */
    @FunctionalInterface
    interface Work {
        void run(int turn) throws Exception;
    }

    private static final int WARMING = 5;
    private static final int P99 = 99;

    private final StringBuilder lines =
            new StringBuilder("| work | database | ours p50 | p99 | JDBC p50 | p99 | ratio p50 | p99 |\n"
                    + "|---|---|---:|---:|---:|---:|---:|---:|\n");
    private final String database;

    Figures(String database) {
        this.database = database;
    }

    /** Does both by turns, first of all without a clock, and writes the line; a turn's time is shared by its pieces. */
    void compare(String work, int turns, int pieces, Work ours, Work plain) throws Exception {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        for (int turn = -turns / WARMING; turn < turns; turn++) {
            long our = time(ours, turn);
            long other = time(plain, turn);
            if (turn >= 0) {
                first.add(our / pieces);
                second.add(other / pieces);
            }
        }
        line(work, first, second);
    }

    static long time(Work work, int turn) throws Exception {
        long from = System.nanoTime();
        work.run(turn);
        return System.nanoTime() - from;
    }

    void line(String work, List<Long> ours, List<Long> plain) {
        double[] micros = {at(ours, 50), at(ours, P99), at(plain, 50), at(plain, P99)};
        lines.append("| %s | %s | %s µs | %s µs | %s µs | %s µs | %.2f | %.2f |%n"
                .formatted(
                        work,
                        database,
                        text(micros[0]),
                        text(micros[1]),
                        text(micros[2]),
                        text(micros[3]),
                        micros[0] / micros[2],
                        micros[1] / micros[3]));
        System.out.println(
                lines.substring(lines.lastIndexOf("\n", lines.length() - 2) + 1).strip());
    }

    private static String text(double micros) {
        return String.format(Locale.ROOT, micros < 100 ? "%.1f" : "%,.0f", micros);
    }

    private static double at(List<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1000.0;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
