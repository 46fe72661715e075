package org.civilaffairs.app.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Samples what a server's threads do while it works, by the JVM's own recorder, and counts by the code of ours that waits for it. */
final class WhereTimeGoes {

    private static final String OURS = "org.civilaffairs.";
    private static final List<String> SAMPLES = List.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
    private static final int MOST = 16;

    /** Returns the shares of our own classes, as a table. */
    String of(Runnable work) throws IOException, InterruptedException {
        long process = ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().command().orElse("").endsWith("java") && one.isAlive())
                .mapToLong(ProcessHandle::pid)
                .max()
                .orElseThrow();
        Path file = Files.createTempDirectory("board-figures-").resolve("board.jfr");
        tell(process, "JFR.start", "name=board", "settings=profile");
        work.run();
        tell(process, "JFR.dump", "name=board", "filename=" + file);
        tell(process, "JFR.stop", "name=board");
        Map<String, Long> counts = RecordingFile.readAllEvents(file).stream()
                .filter(event -> SAMPLES.contains(event.getEventType().getName()) && event.getStackTrace() != null)
                .flatMap(event -> ours(event).stream())
                .collect(Collectors.groupingBy(at -> at, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return "| share | in |\n|---:|---|\n"
                + counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST)
                        .map(one -> "| %d %% | %s |%n".formatted(one.getValue() * 100 / all, one.getKey()))
                        .collect(Collectors.joining());
    }

    /** Returns the innermost method of ours that a sample of a request stands in, or that it draws the page. */
    private static Optional<String> ours(RecordedEvent event) {
        List<String> frames = event.getStackTrace().getFrames().stream()
                .map(RecordedFrame::getMethod)
                .map(method -> method.getType().getName() + "." + method.getName())
                .toList();
        Optional<String> own = frames.stream()
                .filter(name ->
                        name.startsWith(OURS) && !name.contains("_WeldClientProxy") && !name.contains("$Proxy$"))
                .findFirst()
                .map(name -> name.substring(OURS.length()));
        return own.isPresent()
                ? own
                : frames.stream().anyMatch(name -> name.contains(".faces."))
                        ? Optional.of("the page's tags")
                        : Optional.empty();
    }

    private static void tell(long process, String... command) throws IOException, InterruptedException {
        var words = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process)));
        words.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(words).redirectErrorStream(true).start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(answer);
        }
    }
}
