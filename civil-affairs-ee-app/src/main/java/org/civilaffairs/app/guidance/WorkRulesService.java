package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.WorkRules;
import org.civilaffairs.core.rule.Decision;

/** Keeps the working systems that towns make for their assistants (GDN-02). */
@ApplicationScoped
public class WorkRulesService {

    private static final Role[] WRITERS = {Role.TOWN, Role.ADMINISTRATOR};

    @Inject
    private Access access;

    @Inject
    private Actors actors;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private NamedPapers papers;

    @Inject
    private JpaWorkRules store;

    /** Puts work rules in force; earlier ones stay in force beside them until they are ended. */
    @Transactional
    public Decision<KeptRules> issue(WorkRulesWish wish) {
        access.mustAct(wish.town(), WRITERS);
        if (divisions.all().versions(wish.town()).isEmpty()) {
            throw Problem.notFound(wish.town().digits());
        }
        papers.mustBelong(wish.copies(), wish.town(), "copies");
        return wish.rules(OpaqueId.next(), LocalDate.now(clock))
                .issuedBy(actors.of(wish.behalf()))
                .map(made -> {
                    store.add(made, user.id());
                    audit.record(change("guidance.rules.issue", made).to(made.title() + " " + made.document()));
                    return new KeptRules(made, 1);
                });
    }

    /** Ends work rules on a day, on which they no longer hold. */
    @Transactional
    public KeptRules end(String id, LocalDate until, OptionalInt version) {
        WorkRulesRow row = seen(id);
        access.mustBe(WRITERS);
        version.ifPresent(given -> Answers.mustMatch(given, row.version));
        WorkRules before = row.toRules();
        if (before.inForce().until().isPresent()
                || !until.isAfter(before.inForce().since())) {
            String allowed = "> " + before.inForce().since();
            throw Problem.invalid(new FieldError("until", until.toString(), allowed, "GDN-02", "invalid"));
        }
        row.until = until;
        store.flush();
        audit.record(change("guidance.rules.end", before).to(until));
        return new KeptRules(row.toRules(), row.version);
    }

    /** Returns work rules of a town that the user sees. */
    @Transactional
    public KeptRules find(String id) {
        WorkRulesRow row = seen(id);
        return new KeptRules(row.toRules(), row.version);
    }

    /** Returns the work rules of a town, or of the towns of a district, by town and the latest first. */
    @Transactional
    public List<KeptRules> of(DivisionCode division) {
        access.mustSee(division);
        return store.of(Area.of(division));
    }

    private WorkRulesRow seen(String id) {
        return store.row(id).filter(found -> access.sees(found.town)).orElseThrow(() -> Problem.notFound(id));
    }

    private static Change change(String action, WorkRules rules) {
        return Change.of(action, rules.town().digits(), rules.id());
    }
}
