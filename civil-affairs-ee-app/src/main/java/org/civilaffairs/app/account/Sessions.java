package org.civilaffairs.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.civilaffairs.app.security.Account;

/** Who is logged in by which session: the server ends one after half an hour without a request, we after twelve hours in any case. */
@ApplicationScoped
public class Sessions {

    private static final String ACCOUNT = "civilaffairs.account";
    private static final String SINCE = "civilaffairs.since";
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    private Clock clock;

    /** Starts a session for the account under a new id, so that one known before log-in is worth nothing. */
    public void start(HttpServletRequest request, Account account) {
        var old = request.getSession(false);
        if (old != null) {
            request.changeSessionId();
        }
        var session = request.getSession();
        session.setAttribute(ACCOUNT, account.id());
        session.setAttribute(SINCE, clock.millis());
    }

    /** Ends the session and forgets everything in it. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<String> account(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(ACCOUNT) == null) {
            return Optional.empty();
        }
        var since = Instant.ofEpochMilli((long) session.getAttribute(SINCE));
        if (!clock.instant().isBefore(since.plus(LONGEST))) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of((String) session.getAttribute(ACCOUNT));
    }
}
