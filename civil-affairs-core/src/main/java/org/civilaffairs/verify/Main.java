package org.civilaffairs.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookReader;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/**
 * {@code java -jar civil-affairs-core.jar FILE…}: says in Chinese and English whether exported books are as they were
 * written, and where not. Exit: 0 intact, 1 altered, 2 unreadable, 3 wrong usage.
 */
public final class Main {

    private static final int INTACT = 0;
    private static final int ALTERED = 1;
    private static final int UNREADABLE = 2;
    private static final int USAGE = 3;

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Checks the files named. */
    public static void main(String[] files) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Main(out).check(files));
    }

    private int check(String[] files) {
        if (files.length == 0) {
            say("usage", "");
            return USAGE;
        }
        int worst = INTACT;
        for (String file : files) {
            worst = Math.max(worst, check(file));
        }
        return worst;
    }

    private int check(String file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            return told(file, read(in));
        } catch (IOException | InvalidPathException unreadable) {
            out.println(file + ": " + unreadable);
            say("unreadable", file);
            return UNREADABLE;
        }
    }

    private static BookReader.Result read(InputStream in) throws IOException {
        BookReader reader = new BookReader();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                reader.line(line.toByteArray());
                line.reset();
            } else {
                line.write(next);
            }
        }
        boolean whole = line.size() == 0;
        if (!whole) {
            reader.line(line.toByteArray());
        }
        return reader.end(whole);
    }

    private int told(String file, BookReader.Result result) {
        Optional<BookId> book = result.book();
        if (book.isEmpty()) {
            say("unreadable", file);
            return UNREADABLE;
        }
        out.println(file + ": " + book.get() + " " + book.get().type().title());
        for (ChainFault fault : result.faults()) {
            out.println("  " + fault.text(Language.ZH_HANS));
            out.println("  " + fault.text(Language.EN));
        }
        say(result.faults().isEmpty() ? "intact" : "altered", file);
        out.println("  " + result.entries() + " " + result.lastDigest());
        return result.faults().isEmpty() ? INTACT : ALTERED;
    }

    private void say(String what, String file) {
        for (Language language : new Language[] {Language.ZH_HANS, Language.EN}) {
            out.println(Messages.label("chain", "verify." + what, language).replace("{file}", file));
        }
    }
}
