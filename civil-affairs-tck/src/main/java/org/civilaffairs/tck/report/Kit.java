package org.civilaffairs.tck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;
import org.civilaffairs.tck.catalogue.Digest;

/** The kit itself. */
public final class Kit {

    private Kit() {}

    /** Returns the version that the build gave it. */
    public static String version() {
        Properties kit = new Properties();
        try (InputStream in = Kit.class.getResourceAsStream("/org/civilaffairs/tck/kit.properties")) {
            kit.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return kit.getProperty("version");
    }

    /** Returns the SHA-256 of the kit's jar; {@code classes} where it does not run from one. */
    public static String sha256() {
        CodeSource source = Kit.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Digest.sha256(Files.readAllBytes(jar)) : "classes";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
