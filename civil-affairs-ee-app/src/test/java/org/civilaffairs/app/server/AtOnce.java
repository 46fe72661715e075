package org.civilaffairs.app.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.civilaffairs.app.server.Api.Answer;

/** Calls that begin at the same instant, each on a thread of its own. */
public final class AtOnce {

    /** How many come at once where the project says "32 threads". */
    public static final int THREADS = 32;

    private static final long PATIENCE_SECONDS = 300;

    private AtOnce() {}

    /** Makes all calls when the last thread is ready, and returns the answers in the order of the calls. */
    public static List<Answer> call(List<Callable<Answer>> calls) {
        var start = new CyclicBarrier(calls.size());
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<Answer>> coming = new ArrayList<>();
            calls.forEach(call -> coming.add(threads.submit(() -> {
                start.await();
                return call.call();
            })));
            List<Answer> answers = new ArrayList<>();
            for (var one : coming) {
                answers.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
