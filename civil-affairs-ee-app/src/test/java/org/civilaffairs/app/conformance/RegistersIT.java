package org.civilaffairs.app.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.tck.rest.RestAdapter;
import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Run;
import org.civilaffairs.tck.run.Settings;
import org.civilaffairs.tck.run.Verdict;
import org.junit.jupiter.api.Test;

/**
 * The kit's profile {@code registers} as far as the application has it. It does not claim the profile: the kit begins
 * books without an entry, and over REST a book begins with its first entry.
 */
class RegistersIT {

    /**
     * What needs a book that was begun and is empty. Where nothing at all was written, the district has not begun, and
     * supervision asks for no book and no handing over; where only other books were, the empty one is missing (REG-01),
     * not silent (ARC-02). Whatever of these holds one day has to be taken out of here.
     */
    private static final Set<String> BEGUN_EMPTY = Set.of("REG-01.b", "REG-01.d", "ARC-02.g", "ARC-06.d", "ARC-06.e");

    @Test
    void whatBooksAndCabinetDecideHolds() {
        ServerUnderTest server = ServerUnderTest.running();
        URI api = URI.create(server.base() + "/api/v1");
        String token = server.newAdministratorToken();
        List<Verdict> verdicts = Run.of(Settings.of("registers").seed(12), () -> new RestAdapter(api, token))
                .all(verdict -> {})
                .verdicts();
        assertFalse(verdicts.isEmpty());
        assertEquals(
                List.of(),
                verdicts.stream()
                        .filter(verdict -> verdict.result() == Result.BROKEN
                                || verdict.result() == Result.FAILED && !BEGUN_EMPTY.contains(id(verdict)))
                        .map(verdict -> id(verdict) + ": " + verdict.but() + " " + verdict.trace())
                        .toList());
        assertEquals(
                BEGUN_EMPTY,
                verdicts.stream()
                        .filter(verdict -> verdict.result() == Result.FAILED)
                        .map(RegistersIT::id)
                        .collect(Collectors.toSet()));
    }

    private static String id(Verdict verdict) {
        return verdict.assertion().id();
    }
}
