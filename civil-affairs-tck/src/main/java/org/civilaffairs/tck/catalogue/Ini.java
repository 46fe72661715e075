package org.civilaffairs.tck.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the kit's own tables: blocks of {@code key = value} under a {@code [head]}; a line that begins with # is a remark. */
final class Ini {

    private Ini() {}

    static byte[] bytes(String resource) {
        try (InputStream in = Ini.class.getResourceAsStream("/org/civilaffairs/tck/" + resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<String, Map<String, String>> read(String resource) {
        return parse(resource, new String(bytes(resource), StandardCharsets.UTF_8));
    }

    static Map<String, Map<String, String>> parse(String name, String text) {
        Map<String, Map<String, String>> blocks = new LinkedHashMap<>();
        Map<String, String> block = null;
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                block = new LinkedHashMap<>();
                if (blocks.put(line.substring(1, line.length() - 1), block) != null) {
                    throw new IllegalStateException(name + ", line " + number + ": " + line + " stands there twice");
                }
                continue;
            }
            int sign = line.indexOf('=');
            if (block == null || sign < 1) {
                throw new IllegalStateException(name + ", line " + number + ": neither [head] nor key = value");
            }
            String key = line.substring(0, sign).strip();
            if (block.put(key, line.substring(sign + 1).strip()) != null) {
                throw new IllegalStateException(name + ", line " + number + ": a second " + key);
            }
        }
        return blocks;
    }
}
