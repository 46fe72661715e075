package org.civilaffairs.app.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.rule.Decision;

/** Reads the tables of the demonstration and the days in them. */
final class Script {

    private final LocalDate today;

    Script(LocalDate today) {
        this.today = today;
    }

    /** Returns the lines of a table without its head, each cut into its fields. */
    List<String[]> table(String name) {
        try (var in = Script.class.getResourceAsStream("/org/civilaffairs/app/demonstration/" + name + ".csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns a day written as D-20 (days before today), D+20, Y-0-04-12 (this year) or Y-1-04-12 (last year). */
    LocalDate day(String text) {
        if (text.startsWith("D")) {
            return today.plusDays(Long.parseLong(text.substring(1)));
        }
        int year = today.getYear() - Character.digit(text.charAt(2), 10);
        return LocalDate.parse(year + text.substring(3));
    }

    /** Like {@link #day}, or empty for an empty text. */
    Optional<LocalDate> dayIfAny(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(day(text));
    }

    /** Returns what was accepted; a script that is refused is wrong. */
    static <T> T must(Decision<T> decision, String... line) {
        return decision.accepted()
                .orElseThrow(() -> new IllegalStateException(String.join(",", line) + " " + decision.findings()));
    }
}
