package org.civilaffairs.app.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.civilaffairs.app.audit.AuditService;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.rule.Language;

/** The proof of the whole audit trail as long work: after some years it reads millions of entries. */
@ApplicationScoped
public class TrailProof implements JobWork {

    private static final String KIND = "trail-proof";

    @Inject
    private Access access;

    @Inject
    private JobService jobs;

    @Inject
    private AuditService audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String texts() {
        return "job.proof.";
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    /** Starts it; for administrators. */
    @Transactional
    public Job start(Language language) {
        access.mustBe(Role.ADMINISTRATOR);
        return jobs.start(new JobWanted(KIND, "", "", Map.of(), language));
    }

    @Override
    public void run(JobRun run) throws IOException {
        run.phase("reading", 0);
        var proof = audit.prove(run::did);
        run.count("entries", proof.entries());
        run.count(proof.intact() ? "intact" : "fault", proof.intact() ? 1 : proof.faultAt());
        try (var to = run.result("audit-trail.txt", "text/plain;charset=UTF-8")) {
            to.write(("entries: " + proof.entries() + "\nintact: " + proof.intact() + "\nfault-at: " + proof.faultAt()
                            + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
