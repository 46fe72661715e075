package org.civilaffairs.app.problem;

import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever was thrown into a problem. What nobody foresaw is logged under a number, and only the number leaves. */
public final class Causes {

    private static final Logger LOG = Logger.getLogger(Causes.class.getName());
    private static final int DEEPEST = 16;

    private static final Map<Integer, String> BY_STATUS = Map.of(
            400, "malformed",
            401, "unauthorized",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            409, "conflict",
            413, "too-large",
            415, "unsupported-media-type");

    private Causes() {}

    /** Returns the problem that stands behind what was thrown. */
    public static Problem of(Throwable thrown) {
        // What our own code said counts most, even where the server wrapped it in an answer of its own.
        int depth = 0;
        for (var cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        depth = 0;
        for (var cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        var number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Unforeseen problem " + number, thrown);
        return Problem.of(500, "internal", number);
    }

    private static Problem known(Throwable cause) {
        if (cause instanceof ConstraintViolationException violations) {
            return Problem.invalid(violations.getConstraintViolations().stream()
                    .map(Causes::error)
                    .sorted((a, b) -> a.field().compareTo(b.field()))
                    .toList());
        }
        if (cause instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return BY_STATUS.containsKey(status) ? Problem.of(status, BY_STATUS.get(status), "") : null;
        }
        if (cause instanceof OptimisticLockException) {
            return Problem.changedMeanwhile();
        }
        if (cause instanceof JsonException) {
            return Problem.of(400, "malformed");
        }
        return cause instanceof SQLException sql ? ofDatabase(sql) : null;
    }

    /** A broken constraint (23…) or a lost race for a lock (40…, Derby's 40001 and 40XL1, PostgreSQL's 40P01 and 55P03). */
    private static Problem ofDatabase(SQLException sql) {
        var state = String.valueOf(sql.getSQLState());
        if (state.startsWith("23")) {
            return Problem.of(409, "conflict");
        }
        return state.startsWith("40") || state.equals("55P03") ? Problem.changedMeanwhile() : null;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var attributes = constraint.getAttributes();
        var code =
                switch (name) {
                    case "NotNull", "NotEmpty", "NotBlank" -> "required";
                    case "Size" -> "length";
                    default -> "invalid";
                };
        var allowed =
                switch (name) {
                    case "Size" -> attributes.get("min") + "–" + attributes.get("max");
                    case "Pattern" -> String.valueOf(attributes.get("regexp"));
                    case "Min", "DecimalMin" -> "≥ " + attributes.get("value");
                    case "Max", "DecimalMax" -> "≤ " + attributes.get("value");
                    default -> name;
                };
        var value = violation.getInvalidValue();
        return FieldError.of(field(violation.getPropertyPath()), value == null ? "" : value, code, allowed);
    }

    /** The path as the caller knows it: without the method, and without the name that our code gives the body. */
    private static String field(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        nodes.removeIf(node -> node.getKind() == ElementKind.METHOD);
        if (nodes.size() > 1) {
            nodes.removeIf(node -> node.getKind() == ElementKind.PARAMETER);
        }
        var text = new StringBuilder();
        for (var node : nodes) {
            text.append(text.length() > 0 && node.getName() != null ? "." : "").append(node);
        }
        return text.toString();
    }
}
