package org.civilaffairs.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalInt;
import java.util.function.Function;
import org.civilaffairs.app.problem.Asked;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.problem.ProblemMapper;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Language;

/** How resources answer: decisions, versions as ETags, the language asked for. */
@RequestScoped
public class Answers {

    @Inject
    private HttpServletRequest request;

    /** Returns the language asked for. */
    public Language language() {
        return Asked.language(request);
    }

    /** Returns the answer made of an accepted value, or 422 with the findings that refuse it. */
    public <T> Response of(Decision<T> decision, Function<T, Response> accepted) {
        return decision.accepted()
                .map(accepted)
                .orElseGet(() -> ProblemMapper.response(Problem.refused(decision.findings()), request));
    }

    /** Returns 200 with a thing and its version. */
    public Response ok(Object shown, int version) {
        return Response.ok(shown).tag(tag(version)).build();
    }

    /** Returns 201 with a thing, its version, and its place below the API's address. */
    public Response created(String place, Object shown, int version) {
        return Response.created(URI.create(place))
                .entity(shown)
                .tag(tag(version))
                .build();
    }

    /** Returns the version that {@code If-Match} names; without one the caller is told to say which version was read (428). */
    public int versionNeeded(String ifMatch) {
        return versionIfGiven(ifMatch).orElseThrow(() -> Problem.of(428, "precondition-required"));
    }

    /** Returns the version that {@code If-Match} names, or empty where the header is left out. */
    public OptionalInt versionIfGiven(String ifMatch) {
        if (ifMatch == null) {
            return OptionalInt.empty();
        }
        var text = ifMatch.strip();
        if (!text.matches("\"[0-9]{1,9}\"")) {
            throw Problem.invalid(FieldError.of("If-Match", text, "invalid", "ETag"));
        }
        return OptionalInt.of(Integer.parseInt(text.substring(1, text.length() - 1)));
    }

    /** Goes on only where the version given is the current one (412). */
    public static void mustMatch(int given, int current) {
        if (given != current) {
            throw Problem.of(412, "precondition-failed");
        }
    }

    private static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }
}
