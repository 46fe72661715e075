package org.civilaffairs.app.conformance;

import java.net.URI;
import java.util.stream.Stream;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.tck.rest.RestAdapter;
import org.civilaffairs.tck.run.ConformanceKit;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The whole kit on PostgreSQL, by the profiles that we claim; on Derby it runs against the WAR that Arquillian deploys. The seed keeps its districts apart from those
 * of the other tests on this server.
 */
@EnabledIfSystemProperty(named = "civilaffairs.database", matches = "postgresql")
class ConformanceIT {

    @TestFactory
    Stream<DynamicNode> civilAffairs() {
        ServerUnderTest server = ServerUnderTest.running();
        URI api = URI.create(server.base() + "/api/v1");
        String token = server.newAdministratorToken();
        return ConformanceKit.profiles("core", "registers").seed(10).run(() -> new RestAdapter(api, token));
    }
}
