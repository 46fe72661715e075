package org.civilaffairs.app.register;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.core.register.RegisterType;

/** Entries that many threads send to the server, each under a key of its own, and what the server acknowledged. */
final class ManyAppends {

    /** An entry wanted; its remark tells it from all others. */
    record Append(String remark, Village village, String book, String body) {}

    private static final int THREADS = 16;
    private static final int DAYS = 12;

    private final Deque<Append> waiting;
    private final Map<Append, JsonObject> acknowledged = new ConcurrentHashMap<>();
    private final Set<Append> cutOff = ConcurrentHashMap.newKeySet();

    private ManyAppends(Collection<Append> wanted) {
        waiting = new ConcurrentLinkedDeque<>(wanted);
    }

    /** Returns so many entries for the villages' books, in time and late, with documents and without. */
    static ManyAppends of(List<Village> villages, int count, Random random) {
        return new ManyAppends(IntStream.rangeClosed(1, count)
                .mapToObj(at -> append("append-" + at, villages.get(random.nextInt(villages.size())), random))
                .toList());
    }

    private static Append append(String remark, Village village, Random random) {
        var type = RegisterType.values()[random.nextInt(RegisterType.values().length)];
        var samples = TenBooks.samples(type);
        var sample = samples.get(random.nextInt(samples.size()));
        var body = Village.body(sample)
                .add(
                        "recordedOn",
                        sample.recordedOn().plusDays(random.nextInt(DAYS)).toString())
                .add("remark", remark);
        return new Append(remark, village, type.code(), body.build().toString());
    }

    /** Sends what waits until so many are acknowledged in all, does then what is to be done, and goes on till all is sent or cut off. */
    void send(int count, Runnable then) {
        var done = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> senders = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                senders.add(threads.submit(() -> {
                    for (var append = waiting.poll(); append != null && sent(append); append = waiting.poll()) {
                        if (acknowledged.size() >= count && done.compareAndSet(false, true)) {
                            then.run();
                        }
                    }
                }));
            }
            for (var sender : senders) {
                sender.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean sent(Append append) {
        try {
            String entries = append.village().path(append.book()) + "/entries";
            var answer = append.village().assistant().post(entries, append.body(), "Idempotency-Key", append.remark());
            acknowledged.put(append, answer.expect(201).json());
            cutOff.remove(append);
            return true;
        } catch (UncheckedIOException killed) {
            cutOff.add(append);
            waiting.addFirst(append);
            return false;
        }
    }

    /** Returns what was acknowledged, with the entry as the answer had it. */
    Map<Append, JsonObject> acknowledged() {
        return acknowledged;
    }

    /** Returns what was sent without an answer. */
    Set<Append> cutOff() {
        return cutOff;
    }
}
