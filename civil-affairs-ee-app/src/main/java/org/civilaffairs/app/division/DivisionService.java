package org.civilaffairs.app.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.ChangeKind;
import org.civilaffairs.core.division.ChangeTrial;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionChange;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionTree;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.division.Succession;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Subject;

/** Looking at divisions and changing them, for whoever is asking. */
@ApplicationScoped
public class DivisionService {

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private JpaDivisions store;

    @Inject
    private Audit audit;

    @Inject
    @Any
    private Instance<DivisionRecords> records;

    /** Returns the tree of a day from which the user may take a division and what lies below it. */
    @Transactional
    public DivisionTree tree(DivisionCode code, LocalDate on) {
        access.mustSee(code.digits());
        return divisions.on(on);
    }

    /** Returns a division as it was on a day. */
    @Transactional
    public Division find(DivisionCode code, LocalDate on) {
        return tree(code, on).find(code).orElseThrow(() -> Problem.notFound(code.digits()));
    }

    /** Returns the divisions that stand at the top of what the user sees: districts, or the one of the user's area. */
    @Transactional
    public List<Division> top(LocalDate on) {
        access.mustReadAs(Role.values());
        var tree = divisions.on(on);
        var area = user.area().toString();
        return area.isEmpty()
                ? tree.districts()
                : tree.find(new DivisionCode(area)).stream().toList();
    }

    /** Returns what lies below a division and holds the words in its name, or begins with them as its code. */
    @Transactional
    public List<Division> search(DivisionCode within, String words, LocalDate on) {
        return tree(within, on).below(within).stream()
                .filter(one -> one.name().contains(words) || one.code().digits().startsWith(words))
                .toList();
    }

    /** Returns the changes that a code took part in, the oldest first; of those established together with it nothing is told. */
    @Transactional
    public List<Succession> changes(DivisionCode code) {
        access.mustSee(code.digits());
        return divisions.all().successions().stream()
                .filter(one -> one.from().contains(code) || one.to().contains(code))
                .map(one -> one.kind() == ChangeKind.ESTABLISH ? alone(one, code) : one)
                .toList();
    }

    private static Succession alone(Succession establishing, DivisionCode code) {
        return new Succession(
                establishing.on(),
                establishing.kind(),
                establishing.from(),
                new TreeSet<>(Set.of(code)),
                establishing.document());
    }

    /** Returns how often divisions have changed, which tells whether what was read is still true. */
    @Transactional
    public int version() {
        return Math.toIntExact(store.version());
    }

    /** Makes a change, or returns every reason why it can't be made. */
    @Transactional
    public Decision<Divisions> change(DivisionChange change) {
        mustKeep(change);
        store.lockAndCount();
        var before = store.all();
        var decision = before.apply(change);
        decision.accepted().ifPresent(after -> {
            store.store(before, after);
            audit.record(
                    Change.of("division.change", first(change), change.kind().name())
                            .to(change)
                            .because(change.document()));
        });
        return decision;
    }

    /** Says what a change would do and to which records, and changes nothing; or returns why it can't be made. */
    @Transactional
    public Decision<ChangeTrial> tryOut(DivisionChange change) {
        mustKeep(change);
        var all = divisions.all();
        return all.apply(change).map(after -> ChangeTrial.of(all, change, touched(change), Map.of()));
    }

    /** Takes over the divisions of a district at set-up, before anybody has an account. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOver(Collection<Division> district) {
        store.lockAndCount();
        store.add(district);
    }

    private void mustKeep(DivisionChange change) {
        Stream.concat(change.from().stream(), change.toCodes().stream())
                .forEach(code -> access.mustAct(code.digits(), Role.ADMINISTRATOR));
        access.mustBe(Role.ADMINISTRATOR);
    }

    private Map<Subject, DivisionCode> touched(DivisionChange change) {
        Set<DivisionCode> codes = new HashSet<>(change.from());
        Map<Subject, DivisionCode> all = new HashMap<>();
        records.forEach(feature -> all.putAll(feature.under(codes)));
        return all;
    }

    private static String first(DivisionChange change) {
        return Stream.concat(change.from().stream(), change.toCodes().stream())
                .map(DivisionCode::digits)
                .findFirst()
                .orElse("");
    }
}
