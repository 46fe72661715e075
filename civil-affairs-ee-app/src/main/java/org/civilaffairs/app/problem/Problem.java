package org.civilaffairs.app.problem;

import java.util.List;
import org.civilaffairs.core.rule.Finding;

/** Stops a request: the transaction is rolled back, and the caller is told what was wrong. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient List<String> values;
    private final transient List<FieldError> errors;
    private final transient List<Finding> findings;

    private Problem(int status, String code, List<String> values, List<FieldError> errors, List<Finding> findings) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.values = values;
        this.errors = errors;
        this.findings = findings;
    }

    /** Returns the problem of that status whose texts are {@code CODE.title} and {@code CODE.detail} of the problem bundle. */
    public static Problem of(int status, String code, String... values) {
        return new Problem(status, code, List.of(values), List.of(), List.of());
    }

    /** Returns that a thing does not exist, or does not for this user: nobody learns which. */
    public static Problem notFound(String id) {
        return of(404, "not-found", id);
    }

    /** Returns that the user's role may not do this. */
    public static Problem forbidden() {
        return of(403, "forbidden");
    }

    /** Returns that nobody is logged in, or the token is not good. */
    public static Problem unauthorized() {
        return of(401, "unauthorized");
    }

    /** Returns that the server has too much to do just now. */
    public static Problem busy() {
        return of(503, "busy");
    }

    /** Returns that somebody else has changed the thing meanwhile. */
    public static Problem changedMeanwhile() {
        return of(409, "changed-meanwhile");
    }

    /** Returns that the fields named can't be taken as they are. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(400, "invalid", List.of(), List.copyOf(errors), List.of());
    }

    /** Like {@link #invalid(List)}, but for one field. */
    public static Problem invalid(FieldError error) {
        return invalid(List.of(error));
    }

    /** Returns that the rules refuse, for the reasons found; an answer to make rather than an exception to throw. */
    public static Problem refused(List<Finding> findings) {
        return new Problem(422, "refused", List.of(), List.of(), List.copyOf(findings));
    }

    /** Returns that somebody else was first, and what the rules now say against this one. */
    public static Problem conflict(List<Finding> findings) {
        return new Problem(409, "conflict", List.of(), List.of(), List.copyOf(findings));
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the stable name of what is wrong. */
    public String code() {
        return code;
    }

    /** Returns what is filled into the texts. */
    public List<String> values() {
        return values;
    }

    /** Returns the fields at fault. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Returns what the rules say against it. */
    public List<Finding> findings() {
        return findings;
    }
}
