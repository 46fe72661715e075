package org.civilaffairs.tck.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that answers each line with a line; what it writes on its standard error is kept for when it falls over. */
final class Conversation implements AutoCloseable {

    private static final int REMEMBERED = 12;

    private final Process process;
    private final Writer said;
    private final Duration patience;
    private final BlockingQueue<Optional<String>> heard = new LinkedBlockingQueue<>();
    private final Deque<String> complaints = new ArrayDeque<>();
    private final Thread complaining;

    /**
     * Starts the process.
     *
     * @param patience how long an answer may take
     */
    Conversation(List<String> command, Duration patience) {
        try {
            process = new ProcessBuilder(command).start();
        } catch (IOException none) {
            throw new IllegalStateException("The command can't be started: " + none.getMessage(), none);
        }
        this.patience = patience;
        said = process.outputWriter(StandardCharsets.UTF_8);
        listen(process.getInputStream(), line -> heard.add(Optional.of(line)), () -> heard.add(Optional.empty()));
        complaining = listen(process.getErrorStream(), this::complain, () -> {});
    }

    private static Thread listen(InputStream in, Consumer<String> heard, Runnable atEnd) {
        Thread thread = new Thread(
                () -> {
                    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                        lines.lines().forEach(heard);
                    } catch (IOException | java.io.UncheckedIOException ended) {
                        // The process was ended while it was being read: there is nothing more to hear.
                    } finally {
                        atEnd.run();
                    }
                },
                "civil-affairs-tck command");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void complain(String line) {
        synchronized (complaints) {
            complaints.addLast(line);
            if (complaints.size() > REMEMBERED) {
                complaints.removeFirst();
            }
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Says a line and returns the answer; one at a time, whoever asks. */
    synchronized String ask(String line) {
        try {
            said.write(line + "\n");
            said.flush();
            Optional<String> answer = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                process.destroyForcibly();
                throw new IllegalStateException("The command did not answer within " + patience.toSeconds()
                        + " s and was stopped; it was asked " + line);
            }
            return answer.orElseThrow(() -> gone(line));
        } catch (IOException closed) {
            throw gone(line);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private IllegalStateException gone(String line) {
        try {
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            complaining.join(TimeUnit.SECONDS.toMillis(5));
            synchronized (complaints) {
                return new IllegalStateException("The command "
                        + (ended ? "ended with " + process.exitValue() : "closed its output") + " when it was asked "
                        + line + (complaints.isEmpty() ? "" : "\n" + String.join("\n", complaints)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new IllegalStateException(stopped);
        }
    }

    /** Closes the process's input, at which it should end, and ends it where it does not. */
    @Override
    public void close() {
        try {
            said.close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
