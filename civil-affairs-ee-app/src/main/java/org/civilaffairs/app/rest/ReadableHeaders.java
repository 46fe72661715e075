package org.civilaffairs.app.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.problem.ProblemAnswer;

/** Refuses headers that the server's own reader of them stumbles over: it answers some by a page of its own, and some as if it were broken. */
public class ReadableHeaders implements Filter {

    private static final String NAME = "[!#$%&'*+.^_`|~A-Za-z0-9-]+";
    private static final String VALUE = "(" + NAME + "|\"[^\"]*\")";
    private static final String TYPE = NAME + "/" + NAME;
    private static final String WEIGHT = "\\s*;\\s*[qQ]\\s*=\\s*(0?\\.[0-9]{1,3}|[01](\\.0{0,3})?)\\s*";
    private static final String PARAMETER = "\\s*;\\s*(?![qQ]\\s*=)" + NAME + "\\s*=\\s*" + VALUE + "\\s*";

    private static final Map<String, Pattern> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("Accept", listOf("(" + TYPE + "|\\*)(" + PARAMETER + ")*+(" + WEIGHT + ")?(" + PARAMETER + ")*+"));
        FORMS.put("Accept-Language", listOf("(\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*+)(" + WEIGHT + ")?"));
        FORMS.put("Content-Type", Pattern.compile("\\s*" + TYPE + "(" + PARAMETER + ")*+;?\\s*"));
    }

    private static final Map<String, String> ALLOWED = Map.of(
            "Accept", "application/json, */*;q=0.5",
            "Accept-Language", "zh-Hans, zh-Hant, en;q=0.5",
            "Content-Type", "application/json");

    private static Pattern listOf(String item) {
        return Pattern.compile("\\s*" + item + "\\s*(,\\s*" + item + "\\s*)*+");
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) anyRequest;
        List<FieldError> errors = FORMS.entrySet().stream()
                .filter(form -> isUnreadable(request.getHeader(form.getKey()), form.getValue()))
                .map(Map.Entry::getKey)
                .map(name -> FieldError.of(name, request.getHeader(name), "invalid", ALLOWED.get(name)))
                .toList();
        if (errors.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            ProblemAnswer.send(Problem.invalid(errors), request, (HttpServletResponse) response);
        }
    }

    private static boolean isUnreadable(String header, Pattern form) {
        return header != null && !header.isBlank() && !form.matcher(header).matches();
    }
}
