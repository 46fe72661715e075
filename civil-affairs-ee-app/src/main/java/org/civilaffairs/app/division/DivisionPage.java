package org.civilaffairs.app.division;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionTree;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.division.Succession;
import org.civilaffairs.core.division.VillageKind;

/** Looking through divisions: the districts, one district's towns, one town's villages, or what a search finds. */
@Named
@RequestScoped
public class DivisionPage {

    private static final int ROWS = 50;

    @Inject
    private DivisionService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private String code;
    private LocalDate on;
    private String words = "";
    private int page = 1;
    private Division division;
    private DivisionTree tree;
    private List<Division> rows;

    /** Loads what the address asks for; without a code the top of what the visitor sees. */
    public void open() {
        if (on == null) {
            on = LocalDate.now(clock);
        }
        var top = service.top(on);
        if (code == null && top.size() == 1) {
            code = top.get(0).code().digits();
        }
        if (code == null) {
            rows = top;
            return;
        }
        if (!code.matches("[1-9][0-9]{5}([0-9]{3}){0,2}")) {
            throw Problem.notFound(code);
        }
        var wanted = new DivisionCode(code);
        tree = service.tree(wanted, on);
        division = tree.find(wanted).orElseThrow(() -> Problem.notFound(code));
        rows = words.isEmpty() ? tree.children(wanted) : service.search(wanted, words, on);
    }

    /** Returns the division looked at; null at the top of several districts. */
    public Division getDivision() {
        return division;
    }

    /** Returns the rows of this page of the list. */
    public List<Division> getRows() {
        return rows.stream().skip((long) (page - 1) * ROWS).limit(ROWS).toList();
    }

    /** Returns how many rows there are in all. */
    public int getCount() {
        return rows.size();
    }

    /** Returns how many pages the list has. */
    public int getPages() {
        return Math.max(1, (rows.size() + ROWS - 1) / ROWS);
    }

    /** Returns how many villages that want an assistant lie at or below a division. */
    public int villagesOf(Division one) {
        return (tree == null ? service.tree(one.code(), on) : tree)
                .villagesOf(one.code())
                .size();
    }

    /** Returns the kind of a village, or the level of anything else, as the end of a key. */
    public String kindOf(Division one) {
        return one.level() == Level.VILLAGE
                ? VillageKind.of(one.code()).name()
                : one.level().name();
    }

    /** Returns the line below the division's name: what it is, its code, and how many villages it has. */
    public String getUnder() {
        var kind = texts.get("division.kind." + kindOf(division));
        var code = division.code().digits();
        return division.level() == Level.VILLAGE
                ? texts.of("division.under.village", kind, code)
                : texts.of("division.under", kind, code, villagesOf(division));
    }

    /** Returns the name of the town that a village found lies in. */
    public String townOf(Division one) {
        return one.code().town().flatMap(tree::find).map(Division::name).orElse("");
    }

    /** Returns the changes that the division took part in. */
    public List<Succession> getChanges() {
        return service.changes(division.code());
    }

    /** Returns codes one after the other, or a dash for none. */
    public String codes(Collection<DivisionCode> codes) {
        return codes.isEmpty() ? "—" : codes.stream().map(DivisionCode::digits).collect(Collectors.joining("、"));
    }

    /** Tells whether the visitor may change divisions. */
    public boolean isMayChange() {
        return user.role() == Role.ADMINISTRATOR;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Returns the day that is looked at. */
    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** Returns the words looked for, or empty. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    /** Returns the number of this page of the list, from 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
