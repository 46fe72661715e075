package org.civilaffairs.app.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.account.AccountService;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.DivisionService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Account;
import org.civilaffairs.app.setup.NationalTable.Line;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.UrbanRural;

/** The whole of set-up in one transaction: a district with its towns and villages, and the account that opens all others. */
@ApplicationScoped
public class SetupService {

    /**
     * The first day of what the national table holds. The table tells only its own year, but appointments older than that are recorded too;
     * a change that a department knows of is entered as one.
     */
    static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    /** The first administrator, as typed. */
    public record Administrator(String userName, String displayName, String password) {}

    @Inject
    private Installation installation;

    @Inject
    private NationalTable table;

    @Inject
    private DivisionService divisions;

    @Inject
    private AccountService accounts;

    @Inject
    private Audit audit;

    /** Sets the installation up and returns the administrator's account. */
    @Transactional
    public Account setUp(String district, Administrator administrator) {
        if (installation.isDone()) {
            throw Problem.notFound("setup");
        }
        installation.finish(district);
        divisions.takeOver(versions(table.all(district)));
        var account =
                accounts.addFirst(administrator.userName(), administrator.displayName(), administrator.password());
        audit.recordBySystem(Change.of("setup.done", district, account.id()));
        return account;
    }

    private static List<Division> versions(List<Line> lines) {
        return lines.stream()
                .map(line ->
                        new Division(new DivisionCode(line.code()), line.name(), UrbanRural.UNKNOWN, Days.from(SINCE)))
                .toList();
    }
}
