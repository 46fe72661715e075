package org.civilaffairs.app.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Limits;

/**
 * A list handed in as a text file. Offices save them as UTF-8, as GB18030 (what Excel for China writes as CSV) or, as
 * "Unicode text", in UTF-16 with a mark: the bytes themselves tell which.
 */
public final class TextFile {

    private static final char MARK = '\uFEFF';

    private TextFile() {}

    /** Returns the text of a file; the field is what a refusal names. */
    public static String read(byte[] content, String field) {
        if (content.length > Limits.FILE) {
            throw Problem.of(413, "too-large");
        }
        String text = charsets(content).stream()
                .flatMap(charset -> decoded(content, charset).stream())
                .filter(TextFile::readable)
                .findFirst()
                .orElseThrow(() -> Problem.invalid(FieldError.of(field, "", "no-text", "CSV, TXT: UTF-8, GB18030")));
        if (text.isBlank()) {
            throw Problem.invalid(FieldError.of(field, "", "required", ""));
        }
        if (text.lines().count() > Limits.ROWS) {
            throw Problem.invalid(FieldError.of(field, "", "rows", String.valueOf(Limits.ROWS)));
        }
        return text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static List<Charset> charsets(byte[] content) {
        boolean big = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
        boolean little = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        return big || little
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    /** Decodes without putting a sign in the place of what is wrong, so that wrong bytes are told from right ones. */
    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** A table of a spreadsheet program, or a picture, holds control characters that no list holds. */
    private static boolean readable(String text) {
        return text.chars().noneMatch(sign -> sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r');
    }
}
