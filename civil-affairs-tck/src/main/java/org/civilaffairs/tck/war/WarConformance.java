package org.civilaffairs.tck.war;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * The whole kit against a WAR, which Arquillian deploys once, as it is, on the server whose adapter is on the class path; judged over REST,
 * from outside. A vendor's build has an empty class that extends this one, and these system properties:
 *
 * <ul>
 *   <li>{@code civil-affairs.war}: the file
 *   <li>{@code civil-affairs.deployed-as}: the name that it is deployed by, and so often its address; the file's unless said
 *   <li>{@code civil-affairs.profiles}: the profiles, with commas; {@code core} unless said
 *   <li>{@code civil-affairs.token} or {@code civil-affairs.token-file}: an administrator's token, or the file in which the product leaves
 *       it when it has been deployed; or {@link #token()} is written anew
 *   <li>{@code civil-affairs.api}: where the API begins below the WAR's address; {@code api/v1} unless said
 *   <li>{@code civil-affairs.seed}: the seed; 1 unless said
 *   <li>{@code civil-affairs.reports}: the folder for the reports; {@code target/civil-affairs} unless said
 * </ul>
 */
@ExtendWith(ArquillianExtension.class)
public abstract class WarConformance {

    private static final String PREFIX = "civil-affairs.";

    @ArquillianResource
    private URL address;

    /** For the vendor's class. */
    protected WarConformance() {}

    /** Returns what is deployed: the file as it is. */
    @Deployment(testable = false)
    public static WebArchive war() {
        File war = new File(wanted("war"));
        if (!war.isFile()) {
            throw new IllegalStateException(PREFIX + "war names no file: " + war.getAbsolutePath());
        }
        return ShrinkWrap.create(ZipImporter.class, said("deployed-as", war.getName()))
                .importFrom(war)
                .as(WebArchive.class);
    }

    /** Returns the token of an administrator of the whole installation; asked for once the WAR is deployed. */
    protected String token() {
        String token = System.getProperty(PREFIX + "token", "");
        if (!token.isEmpty()) {
            return token;
        }
        try {
            return Files.readString(Path.of(wanted("token-file"))).strip();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Returns the kit's tests, one for each assertion, and a last one that says whether all of them ran. */
    @TestFactory
    @RunAsClient
    public final Stream<DynamicNode> civilAffairs() {
        String context = address.toString().replaceAll("/$", "");
        URI api = URI.create(context + "/" + said("api", "api/v1"));
        String token = token();
        return ConformanceKit.profiles(said("profiles", "core").split(","))
                .seed(Integer.parseInt(said("seed", "1")))
                .reports(Path.of(said("reports", "target/civil-affairs")))
                .run(() -> new RestAdapter(api, token));
    }

    private static String said(String name, String unlessSaid) {
        return System.getProperty(PREFIX + name, unlessSaid);
    }

    private static String wanted(String name) {
        String value = said(name, "");
        if (value.isEmpty()) {
            throw new IllegalStateException("The system property " + PREFIX + name + " is wanted");
        }
        return value;
    }
}
