package org.civilaffairs.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;

/** A call with a key is done once. */
class OnceOnlyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final Api ADMINISTRATOR = SERVER.administrator();

    @Test
    void theSameCallGetsTheSameAnswer() {
        var first = add("once", "key-1").expect(201);
        var again = add("once", "key-1").expect(201);

        assertEquals(first.body(), again.body());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
    }

    @Test
    void anotherCallUnderTheKeyIsRefused() {
        add("taken", "key-2").expect(201);

        assertEquals(
                "urn:civil-affairs:problem:key-reused",
                add("other", "key-2").expect(409).json().getString("type"));
    }

    @Test
    void aKeyBelongsToOneAccount() {
        add("mine", "key-3").expect(201);
        var other = SERVER.as("ADMINISTRATOR", "690102");

        other.post("/accounts", wanted("theirs"), "Idempotency-Key", "key-3").expect(201);
    }

    @Test
    void aRefusedCallMayBeMendedUnderItsKey() {
        ADMINISTRATOR.post("/accounts", "{}", "Idempotency-Key", "key-4").expect(400);

        add("mended", "key-4").expect(201);
    }

    @Test
    void manyAtTheSameInstantAreDoneOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> calls = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<Answer>) () -> add("crowd", "key-5"))
                    .toList();
            var bodies = pool.invokeAll(calls).stream()
                    .map(OnceOnlyIT::get)
                    .map(answer -> answer.expect(201).body())
                    .distinct()
                    .count();
            assertEquals(1, bodies);
        } finally {
            pool.shutdown();
        }
    }

    private static Answer get(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer add(String name, String key) {
        return ADMINISTRATOR.post("/accounts", wanted(name), "Idempotency-Key", key);
    }

    private static Map<String, String> wanted(String name) {
        return Map.of("userName", "once-" + name, "displayName", name, "role", "TOWN", "area", "690102001");
    }
}
