package org.civilaffairs.app.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.tck.rest.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Wrong requests made from the published contract: none is answered by a 5xx, each by a problem, none is taken that has to be refused,
 * and none changes anything. {@code -Dwrong-input.requests=20000} sends more than a build has time for.
 */
@EnabledIfSystemProperty(named = "civilaffairs.database", matches = "derby")
class WrongInputIT {

    private static final int REQUESTS = Integer.getInteger("wrong-input.requests", 2000);
    private static final int SEED = Integer.getInteger("wrong-input.seed", 14);

    @Test
    void noWrongRequestMakesTheServerFallOver() {
        ServerUnderTest server = ServerUnderTest.running();
        WrongInput input = WrongInput.of(URI.create(server.base() + "/api/v1"), server.newAdministratorToken(), SEED);
        List<WrongInput.Fault> faults = input.send(REQUESTS, new WrongInput.Listener() {});
        assertEquals(
                "", String.join("\n\n", faults.stream().map(WrongInputIT::told).toList()));
    }

    private static String told(WrongInput.Fault fault) {
        return fault.operation() + " " + fault.what() + ", " + fault.times() + " times\n" + fault.curl() + "\n"
                + fault.answer();
    }
}
