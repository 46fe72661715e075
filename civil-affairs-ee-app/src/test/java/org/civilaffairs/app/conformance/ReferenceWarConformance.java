package org.civilaffairs.app.conformance;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.civilaffairs.tck.rest.RestAdapter;
import org.civilaffairs.tck.run.ConformanceKit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reference WAR is the kit's first vendor: deployed by Arquillian as any other would be, and judged over REST. */
@ExtendWith(ArquillianExtension.class)
class ReferenceWarConformance {

    /** Not at the root, as an operator may deploy it too. */
    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "conformance.war")
                .importFrom(new File(System.getProperty("civilaffairs.war")))
                .as(WebArchive.class);
    }

    @ArquillianResource
    private URL address;

    @TestFactory
    @RunAsClient
    Stream<DynamicNode> civilAffairs() throws IOException {
        String token = Files.readString(Path.of(System.getProperty("civilaffairs.conformance.token")))
                .strip();
        URI api = URI.create(address.toString().replaceAll("/$", "") + "/api/v1");
        return ConformanceKit.profiles("core", "registers", "assessment", "guidance")
                .run(() -> new RestAdapter(api, token));
    }
}
