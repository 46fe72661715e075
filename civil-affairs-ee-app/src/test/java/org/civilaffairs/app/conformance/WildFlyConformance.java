package org.civilaffairs.app.conformance;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.civilaffairs.app.server.WildFlyUnderTest;
import org.civilaffairs.tck.rest.RestAdapter;
import org.civilaffairs.tck.run.ConformanceKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The whole kit against the same WAR on another server, with another implementation of each standard. */
class WildFlyConformance {

    private static final WildFlyUnderTest SERVER =
            new WildFlyUnderTest(Path.of(System.getProperty("civilaffairs.wildfly")));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @TestFactory
    Stream<DynamicNode> civilAffairs() {
        return ConformanceKit.profiles("core", "registers").run(() -> new RestAdapter(SERVER.api(), SERVER.token()));
    }
}
