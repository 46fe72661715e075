package org.civilaffairs.tck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

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
}
