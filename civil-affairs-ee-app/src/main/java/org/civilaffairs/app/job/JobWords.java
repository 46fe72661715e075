package org.civilaffairs.app.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.web.Texts;

/** What the page of jobs says of each. */
@Named
@RequestScoped
public class JobWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject
    private Texts texts;

    @Inject
    private JobRunner runner;

    /** Returns what a job does, and with what. */
    public String title(Job job) {
        String work = texts.get(runner.work(job.kind()).texts() + "title");
        return job.wanted().title().isEmpty()
                ? work
                : texts.of("job.titled", work, job.wanted().title());
    }

    /** Returns what is being done just now; empty before the first phase. */
    public String phase(Job job) {
        if (job.state() != JobState.RUNNING || job.phase().isEmpty()) {
            return "";
        }
        String phase = texts.get(runner.work(job.kind()).texts() + "phase." + job.phase());
        return job.of() == 0
                ? texts.of("job.so-far", phase, job.done())
                : texts.of("job.so-far-of", phase, job.done(), job.of());
    }

    /** Returns one sentence for each thing that came of a job. */
    public List<String> counts(Job job) {
        String prefix = runner.work(job.kind()).texts() + "count.";
        return job.counts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> texts.of(prefix + count.getKey(), count.getValue()))
                .toList();
    }

    /** Returns why a job stopped. */
    public String fault(Job job) {
        String key = "problem." + job.fault() + ".detail";
        String text = texts.knows(key) ? texts.of(key, job.faultValues().toArray()) : job.fault();
        return job.fault().equals("invalid") ? text + " " + String.join("; ", job.faultValues()) : text;
    }

    /** Returns when a job was started, in Beijing. */
    public String moment(Job job) {
        return MOMENT.format(job.createdAt().atOffset(ZoneOffset.UTC).atZoneSameInstant(BEIJING));
    }

    /** Returns the tone of a state. */
    public String tone(Job job) {
        return switch (job.state()) {
            case DONE -> "good";
            case FAILED -> "bad";
            case WAITING, RUNNING -> "open";
            case CANCELLED -> "plain";
        };
    }
}
