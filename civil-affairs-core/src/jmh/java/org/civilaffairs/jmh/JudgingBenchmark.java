package org.civilaffairs.jmh;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Judge;
import org.civilaffairs.facts.GeneratedVillages;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One village's year judged, by us and by the peers, village after village. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class JudgingBenchmark {

    private static final int VILLAGES = 500;

    /** All villages as they come, or those alone in which everything is in order. */
    @Param({"all", "in order"})
    String which;

    private List<Village> villages;
    private Judge judge;
    private Consumer<Finding> sink;
    private int next;

    /** The peers take long to begin with, so that only who asks for them waits. */
    @State(Scope.Thread)
    public static class Others {
        final Peers peers = new Peers();
    }

    /** Processor time, since other work on the machine lengthens the time on the wall. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        public long processorNanos;
        public long judged;
        private long since;

        @Setup(Level.Iteration)
        public void start() {
            since = threads.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            processorNanos = threads.getCurrentThreadCpuTime() - since;
        }
    }

    @Setup
    public void prepare(Blackhole hole) {
        villages = Villages.of(VILLAGES).stream()
                .filter(village ->
                        which.equals("all") || village.getYear().judge().isEmpty())
                .toList();
        sink = hole::consume;
        judge = Judge.on(GeneratedVillages.DAY, sink);
    }

    private Village next(Spent spent) {
        spent.judged++;
        next = next + 1 == villages.size() ? 0 : next + 1;
        return villages.get(next);
    }

    @Benchmark
    public void library(Spent spent) {
        next(spent).getYear().judge(judge);
    }

    @Benchmark
    public void handLoop(Spent spent) {
        HandLoop.judge(next(spent).getYear(), sink);
    }

    @Benchmark
    public void handLoopOverBeans(Spent spent) {
        HandLoop.judge(next(spent), sink);
    }

    @Benchmark
    public void easyRules(Spent spent, Others others) {
        others.peers.easyRules(next(spent), sink);
    }

    @Benchmark
    public void droolsCounted(Spent spent, Others others) {
        others.peers.droolsCounted(next(spent), sink);
    }

    @Benchmark
    public void droolsFacts(Spent spent, Others others) {
        others.peers.droolsFacts(next(spent), sink);
    }

    @Benchmark
    public void hibernateValidator(Spent spent, Others others) {
        others.peers.hibernateValidator(next(spent), sink);
    }
}
