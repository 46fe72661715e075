package org.civilaffairs.tck.tests.appointment;

import static org.civilaffairs.tck.tests.Scene.day;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** APT-01 when two approve at once. */
public final class AtOnceTests {

    private static final int[] VILLAGES = {201, 202, 203, 204};

    @Asserts("APT-01.e")
    public void ofTwoApprovalsAtOnceOneIsRefused(Scene scene) {
        scene.villages(VILLAGES);
        for (int number : VILLAGES) {
            String village = scene.village(number);
            String one = scene.recommend(village, scene.person(number), day("2024-05-01"));
            String two = scene.recommend(village, scene.person(number + 100), day("2024-05-01"));
            CyclicBarrier barrier = new CyclicBarrier(2);
            CompletableFuture<Outcome> other =
                    CompletableFuture.supplyAsync(() -> approve(scene, village, one, barrier));
            Outcome mine = approve(scene, village, two, barrier);

            long done =
                    List.of(mine, join(other)).stream().filter(Outcome::done).count();
            Verify.equal("how many of two approvals were carried out:", 1L, done);
            Verify.equal("assistants in the village", 1, scene.covered(village, day("2024-05-10")));
        }
    }

    private static Outcome approve(Scene scene, String village, String appointment, CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
        return scene.approving(village, appointment, day("2024-05-10"));
    }

    private static Outcome join(CompletableFuture<Outcome> outcome) {
        try {
            return outcome.join();
        } catch (CompletionException thrown) {
            throw new IllegalStateException("The second approval: " + thrown.getCause(), thrown.getCause());
        }
    }
}
