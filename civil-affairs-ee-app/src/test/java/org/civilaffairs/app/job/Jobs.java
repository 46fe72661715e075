package org.civilaffairs.app.job;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.civilaffairs.app.server.Api;

/** Waits for jobs, as any client of the API does: by asking. */
public final class Jobs {

    private static final Set<String> GOING_ON = Set.of("WAITING", "RUNNING");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private Jobs() {}

    /** Returns the job once it has ended. */
    public static JsonObject ended(Api api, String id) {
        long until = System.nanoTime() + PATIENCE;
        while (true) {
            var job = api.get("/jobs/" + id).expect(200).json();
            if (!GOING_ON.contains(job.getString("state"))) {
                return job;
            }
            if (System.nanoTime() > until) {
                throw new AssertionError("Still going on: " + job);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
