package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Quarters;
import org.civilaffairs.core.rule.Decision;

/** The quarters of an open book in which nothing was written, and saying that nothing happened in them (ARC-02). */
@Named
@RequestScoped
public class NilPage {

    private static final int QUARTERS = 4;

    @Inject
    private RegisterService service;

    @Inject
    private Saying say;

    @Inject
    private Clock clock;

    /** Returns the quarters that are over and have no entry yet; none where the visitor doesn't write. */
    public List<Integer> silent(BookPage page) {
        KeptBook kept = page.getKept();
        LocalDate today = LocalDate.now(clock);
        return page.isMayWrite()
                ? IntStream.rangeClosed(1, QUARTERS)
                        .filter(quarter ->
                                Quarters.end(kept.id().year(), quarter).isBefore(today))
                        .filter(quarter -> kept.figures().quarters().get(quarter - 1) == 0)
                        .boxed()
                        .toList()
                : List.of();
    }

    /** Writes that a quarter had no event. */
    public String say(BookPage page, int quarter) {
        BookId id = page.getKept().id();
        try {
            Decision<KeptEntry> decision = service.nil(id, quarter, EntryGiven.bare(null, null, null));
            if (decision.accepted().isEmpty()) {
                say.refused(decision.findings());
                return null;
            }
            say.done(
                    "register.written",
                    decision.accepted().orElseThrow().entry().number());
            return "/register/book?faces-redirect=true&village=" + id.village() + "&book="
                    + id.type().code() + "&year=" + id.year();
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }
}
