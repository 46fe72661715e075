package org.civilaffairs.spark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Judges so many of the nation's committees in one Java machine and again in Spark, on two cores each, and fails unless
 * both say the same of every district.
 */
public final class Nation {

    private static final int CORES = 2;
    private static final long SEED = 2025;

    private Nation() {}

    /** What one run took. */
    private record Run(List<Judged> districts, int villages, long wall, long judging, long peak) {

        static Run of(List<Judged.Timed> timed, long since) {
            List<Judged> judged = timed.stream()
                    .map(Judged.Timed::judged)
                    .sorted(Comparator.comparing(Judged::district))
                    .toList();
            return new Run(
                    judged,
                    judged.stream().mapToInt(Judged::villages).sum(),
                    System.nanoTime() - since,
                    timed.stream().mapToLong(Judged.Timed::nanos).sum(),
                    peakUsed());
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %s | %,d | %,.1f s | %,.2f s | %,d | %,d MiB | %s |%n",
                    villages,
                    name,
                    districts.stream().mapToInt(Judged::found).sum(),
                    wall / 1e9,
                    judging / 1e9 / CORES,
                    judging / villages,
                    peak >> 20,
                    Judged.digest(districts.stream().map(Judged::toString).toList())
                            .substring(0, 16));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path table = Path.of(arguments[0]);
        boolean whole = arguments[1].contains("all");
        StringBuilder rows = new StringBuilder();
        double before = load();
        SparkConf conf = new SparkConf()
                .setMaster("local[" + CORES + "]")
                .setAppName("village-years")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost");
        warmUp(table);
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            for (String count : arguments[1].split(",")) {
                int most = count.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(count);
                List<Committees> committees = Committees.read(table, most);
                Run alone = alone(committees);
                Run inSpark = inSpark(spark, committees);
                if (!alone.districts().equals(inSpark.districts())) {
                    throw new IllegalStateException("Spark says something else of " + count + " villages");
                }
                rows.append(alone.row("one JVM")).append(inSpark.row("Spark"));
                System.out.print(alone.row("one JVM") + inSpark.row("Spark"));
            }
        }
        if (whole) {
            Files.writeString(Path.of(arguments[2]), report(rows, before, load()));
        }
    }

    private static void warmUp(Path table) throws IOException, InterruptedException, ExecutionException {
        List<Committees> few = Committees.read(table, 4000);
        for (int round = 0; round < 2; round++) {
            alone(few);
        }
    }

    private static Run alone(List<Committees> committees) throws InterruptedException, ExecutionException {
        resetPeak();
        long since = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(CORES);
        try {
            List<Future<Judged.Timed>> futures = new ArrayList<>();
            committees.forEach(district -> futures.add(pool.submit(() -> Judged.of(district, SEED))));
            List<Judged.Timed> timed = new ArrayList<>();
            for (Future<Judged.Timed> future : futures) {
                timed.add(future.get());
            }
            return Run.of(timed, since);
        } finally {
            pool.shutdown();
        }
    }

    private static Run inSpark(JavaSparkContext spark, List<Committees> committees) {
        resetPeak();
        long since = System.nanoTime();
        List<Committees> shuffled = new ArrayList<>(committees);
        Collections.reverse(shuffled);
        List<Judged.Timed> timed = spark.parallelize(shuffled, Math.min(committees.size(), 64))
                .map(district -> Judged.of(district, SEED))
                .collect();
        return Run.of(timed, since);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void resetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakUsed() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static String report(StringBuilder rows, double before, double after) {
        return """
            # Judging the nation, in one Java machine and in Apache Spark

            Written by two commands:

            ```
            $ mvn -pl civil-affairs-core -DskipTests package
            $ mvn -f civil-affairs-core/src/it/spark/pom.xml verify
            ```

            The true committees of the national table of 2023 that ships with the application, with facts made up from a seed for each:
            one appointment, six trainings, ten books with 200 entries, a cabinet, a few faults. Both runs embed the core's jar as it is, use two
            cores and %d MiB of heap, and go district by district. The last column is the beginning of the digest over every district's
            findings, each in full, and over total and digest of each of its figures: the program fails where two differ. "Judging" is
            processor time without making the facts up, divided by two cores. The machine had %d processors and a load of %.1f before and
            %.1f after, so that the time on the wall says more about its other work than about ours.

            | villages | where | findings | all on the wall | judging on two cores | ns a village | peak heap | digest |
            |---:|---|---:|---:|---:|---:|---:|---|
            """.formatted(
                                Runtime.getRuntime().maxMemory() >> 20,
                                Runtime.getRuntime().availableProcessors(),
                                before,
                                after)
                + rows;
    }
}
