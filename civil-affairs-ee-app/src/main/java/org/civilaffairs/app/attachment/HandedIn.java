package org.civilaffairs.app.attachment;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Limits;

/**
 * A file as a page hands it in. What its name and its content are is told here, once for all pages; whether it is taken, by whoever
 * takes it.
 */
public final class HandedIn {

    private static final int LONGEST_NAME = 200;
    private static final long MEGA = 1L << 20;

    private HandedIn() {}

    /** Returns the name without the folders that some browsers send; of one that is too long the end, which tells its kind. */
    public static String name(Part file) {
        String given = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .strip();
        int over = Math.max(0, name.length() - LONGEST_NAME);
        // Not between the two halves of a rare character.
        int start = over > 0 && Character.isLowSurrogate(name.charAt(over)) ? over + 1 : over;
        return name.isEmpty() ? "-" : name.substring(start);
    }

    /** Returns the content; a refusal names the field. Of a file that is too large nothing is read. */
    public static byte[] content(Part file, String field) {
        if (file == null || file.getSize() == 0) {
            throw Problem.invalid(FieldError.of(field, "", "required", ""));
        }
        if (file.getSize() > Limits.FILE) {
            throw Problem.invalid(FieldError.of(field, "", "file-size", Limits.FILE / MEGA + " MB"));
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
