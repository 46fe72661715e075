package org.civilaffairs.app.rest;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.app.problem.Causes;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.problem.ProblemAnswer;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Vault;

/**
 * Does a call with an {@code Idempotency-Key} once, however often it is sent. The call and its answer are stored in one transaction with
 * what the call changes; the same call again gets the same answer, another one under the same key is refused.
 */
public class OnceOnly implements Filter {

    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Inject
    private UserTransaction transaction;

    @Inject
    private JdbcAnsweredCalls calls;

    @Inject
    private CurrentUser user;

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) anyRequest;
        var response = (HttpServletResponse) anyResponse;
        var key = request.getHeader("Idempotency-Key");
        if (key == null || !UNSAFE.contains(request.getMethod()) || !user.isKnown()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            if (!key.matches("[\\x21-\\x7e]{1,100}")) {
                throw Problem.invalid(FieldError.of("Idempotency-Key", "", "length", "1–100"));
            }
            once(key, new RereadableRequest(request), response, chain);
        } catch (Problem problem) {
            ProblemAnswer.send(problem, request, response);
        }
    }

    private void once(String key, RereadableRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var digest = digest(request);
        var answer = new HeldAnswer(response);
        try {
            transaction.begin();
            if (!calls.begin(user.id(), key, digest)) {
                transaction.rollback();
                repeat(key, digest).sendTo(response);
                return;
            }
            chain.doFilter(request, answer);
            boolean done = answer.getStatus() < 300 && transaction.getStatus() == Status.STATUS_ACTIVE;
            if (done) {
                calls.finish(user.id(), key, answer.toBytes());
                transaction.commit();
            }
            answer.sendTo(response);
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SQLException failed) {
            // A commit that failed has changed nothing; the constraint or lock behind it says why.
            throw Causes.of(failed);
        } finally {
            rollBackWhatIsOpen();
        }
    }

    private HeldAnswer.Stored repeat(String key, String digest) throws SQLException {
        Optional<JdbcAnsweredCalls.Answered> earlier = calls.find(user.id(), key);
        if (earlier.isEmpty()) {
            throw Problem.changedMeanwhile();
        }
        if (!earlier.get().requestDigest().equals(digest)) {
            throw Problem.of(409, "key-reused");
        }
        return HeldAnswer.Stored.of(earlier.get().answer());
    }

    private void rollBackWhatIsOpen() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(RereadableRequest request) {
        var head = request.getMethod()
                + ' '
                + request.getRequestURI()
                + '?'
                + request.getQueryString()
                + '\n'
                + request.getHeader("If-Match")
                + '\n'
                + Vault.sha256(request.body());
        return Vault.sha256(head.getBytes(StandardCharsets.UTF_8));
    }
}
