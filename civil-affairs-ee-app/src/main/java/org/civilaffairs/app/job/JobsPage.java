package org.civilaffairs.app.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;

/** The visitor's jobs: how far each is, what came of it, and how to stop it. */
@Named
@RequestScoped
public class JobsPage {

    private static final int ROWS = 50;
    private static final String HERE = "/job/index?faces-redirect=true";

    @Inject
    private JobService service;

    @Inject
    private TrailProof proof;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Saying say;

    private List<Job> jobs;

    /** Returns the latest jobs, read once for each request. */
    public List<Job> getJobs() {
        if (jobs == null) {
            JobPlace beginning = JobPlace.parse("");
            jobs = service.list(beginning.moment(), beginning.id(), ROWS);
        }
        return jobs;
    }

    /** Tells whether anything still moves, so that the page has to look again. */
    public boolean isMoving() {
        return getJobs().stream().anyMatch(job -> !job.state().ended());
    }

    /** Tells whether the visitor may fetch a job's file: only who started it. */
    public boolean mayFetch(Job job) {
        return job.hasResult() && job.account().equals(user.id());
    }

    /** Tells whether the visitor may have the audit trail proved. */
    public boolean isMayProve() {
        return user.role() == Role.ADMINISTRATOR;
    }

    /** Stops a job, or removes one that has ended. */
    public String remove(String id) {
        boolean ended = service.find(id).state().ended();
        service.remove(id);
        say.done(ended ? "job.removed" : "job.stopping");
        return HERE;
    }

    /** Has the audit trail proved. */
    public String prove() {
        proof.start(look.language());
        say.done("job.started");
        return HERE;
    }
}
