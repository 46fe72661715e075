package org.civilaffairs.app.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Area;

/** The trail as it is read and proved. */
@ApplicationScoped
public class AuditService {

    /** An entry as shown. */
    public record Entry(
            long number,
            LocalDateTime recordedAt,
            String userName,
            String role,
            String source,
            String action,
            String division,
            String subject,
            String reason,
            String before,
            String after,
            String digest) {}

    /**
     * What a proof of the whole trail found.
     *
     * @param entries how many entries were read
     * @param intact  whether all of them are as they were written, none missing, also at the end
     * @param faultAt the number of the first entry that is not, or 0
     */
    public record Proof(long entries, boolean intact, long faultAt) {}

    private static final int STEP = 1000;

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private JpaAudit entries;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Returns entries of the user's area, the latest first, before the number given; for administrators and inspectors. */
    @Transactional
    public List<Entry> list(AuditFilter filter, long before, int limit) {
        access.mustReadAs(Role.ADMINISTRATOR);
        if (filter.division() != null) {
            access.mustSee(filter.division());
        }
        var area = filter.division() == null ? user.area() : Area.of(filter.division());
        return entries.page(area, narrowed(filter), before, limit).stream()
                .map(AuditService::entry)
                .toList();
    }

    /** Writes all entries that the filter lets through as a file of comma-separated lines, the latest first. */
    @Transactional
    public void write(AuditFilter filter, Writer out) throws IOException {
        var step = list(filter, Long.MAX_VALUE, STEP);
        var file = new AuditCsv(out);
        while (!step.isEmpty()) {
            for (var entry : step) {
                file.add(entry);
            }
            entries.forget();
            step = list(filter, step.get(step.size() - 1).number(), STEP);
        }
        audit.record(Change.of("audit.export", user.area().toString(), "").to(filter));
    }

    private JpaAudit.Filter narrowed(AuditFilter filter) {
        return new JpaAudit.Filter(
                Optional.of(filter.userName()).filter(name -> !name.isEmpty()),
                Optional.of(filter.action())
                        .filter(action -> !action.isEmpty())
                        .map(action -> action.endsWith(".") ? action + "%" : action),
                Optional.ofNullable(filter.since()).map(this::startOf),
                Optional.ofNullable(filter.until()).map(day -> startOf(day.plusDays(1))));
    }

    private LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC);
    }

    /** Reads the whole trail and proves each digest, each link and the end. */
    @Transactional
    public Proof prove() {
        return prove(read -> {});
    }

    /** Like {@link #prove()}, and tells after each step how many entries it has read more. */
    @Transactional
    public Proof prove(LongConsumer progress) {
        access.mustReadAs(Role.ADMINISTRATOR);
        long last = 0;
        var previous = "0".repeat(64);
        for (var step = entries.following(0, STEP); !step.isEmpty(); step = entries.following(last, STEP)) {
            for (var row : step) {
                boolean right =
                        row.seq == last + 1 && row.previous.equals(previous) && row.digest.equals(row.computedDigest());
                if (!right) {
                    return new Proof(last, false, last + 1);
                }
                last = row.seq;
                previous = row.digest;
            }
            entries.forget();
            progress.accept(step.size());
        }
        var head = entries.head();
        boolean whole = head.seq == last && head.digest.equals(previous);
        return new Proof(last, whole, whole ? 0 : last + 1);
    }

    private static Entry entry(AuditRow row) {
        return new Entry(
                row.seq,
                row.recordedAt,
                row.userName,
                row.role,
                row.source,
                row.action,
                row.division,
                row.subject,
                row.reason,
                row.before,
                row.after,
                row.digest);
    }
}
