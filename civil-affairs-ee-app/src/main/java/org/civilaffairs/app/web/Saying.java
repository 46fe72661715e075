package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/** What a page says back: under the field at fault, or on top of the page, also of the page that comes next. */
@RequestScoped
public class Saying {

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    /** Says what is wrong with a field, by its id on the page. */
    public void error(String field, String key, Object... values) {
        say(field, FacesMessage.SEVERITY_ERROR, texts.of(key, values));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Says what went wrong, on top of the page. */
    public void failed(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_ERROR, texts.of(key, values));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Says what is worth a second look. */
    public void warning(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_WARN, texts.of(key, values));
    }

    /** Says what was done. */
    public void done(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_INFO, texts.of(key, values));
    }

    /** Says why the rules refuse: one message for each finding, with its clause. */
    public void refused(List<Finding> findings) {
        findings.forEach(finding -> say(null, finding));
    }

    /**
     * Makes an attempt and says what came of it; what was typed stays where it failed.
     *
     * @param next where to go on, given what was accepted
     * @param done the key of what to say then, with its values
     * @return where to go on; null where the rules refuse or a problem stands in the way
     */
    public <T> String outcome(Supplier<Decision<T>> attempt, Function<T, String> next, String done, Object... values) {
        try {
            Decision<T> decision = attempt.get();
            if (decision.accepted().isEmpty()) {
                refused(decision.findings());
                return null;
            }
            done(done, values);
            return next.apply(decision.accepted().get());
        } catch (Problem stopped) {
            problem(stopped);
            return null;
        }
    }

    /** Says what the rules found in one field, at that field, with its clause. */
    public void refusedAt(String field, Finding finding) {
        say(onPage(field), finding);
    }

    private void say(String field, Finding finding) {
        say(
                field,
                finding.blocks() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_WARN,
                words.clause(finding.clause()) + " " + words.finding(finding));
    }

    /** Says what stopped a step: by the field where the problem names one that is on the page, otherwise on top. */
    public void problem(Problem problem) {
        refused(problem.findings());
        problem.errors().forEach(wrong -> {
            var key = "problem.field." + wrong.code();
            var text = texts.of(texts.knows(key) ? key : "problem.field.invalid", wrong.allowed());
            say(onPage(wrong.field()), FacesMessage.SEVERITY_ERROR, text);
        });
        if (problem.findings().isEmpty() && problem.errors().isEmpty()) {
            failed("problem." + problem.code() + ".detail", problem.values().toArray());
        }
        FacesContext.getCurrentInstance().validationFailed();
    }

    private static String onPage(String field) {
        var id = field.substring(field.lastIndexOf('.') + 1);
        var faces = FacesContext.getCurrentInstance();
        // A form is searched only by itself, though ours give their inputs no prefix.
        return faces.getViewRoot().invokeOnComponent(faces, id, (context, input) -> {}) ? id : null;
    }

    private static void say(String field, Severity severity, String text) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(severity, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
