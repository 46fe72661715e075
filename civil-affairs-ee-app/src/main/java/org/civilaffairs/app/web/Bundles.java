package org.civilaffairs.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.civilaffairs.core.rule.Language;

/**
 * The texts of all features. A key's first part names its bundle: {@code division.title} stands in {@code division_<language>}.
 * There is no root bundle to fall back to, so that nobody is answered in the language of the server's operating system.
 */
@ApplicationScoped
public class Bundles {

    private static final String FOLDER = "/org/civilaffairs/app/messages/";

    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    /** Returns the text of a key, or empty where the key is unknown in that language. */
    public Optional<String> text(String key, Language language) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var file = key.substring(0, dot) + "_" + language.tag().replace('-', '_') + ".properties";
        return Optional.ofNullable(read.computeIfAbsent(file, Bundles::load).getProperty(key));
    }

    private static Properties load(String file) {
        var properties = new Properties();
        try (InputStream in = Bundles.class.getResourceAsStream(FOLDER + file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
