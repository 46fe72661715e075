package org.civilaffairs.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.ChosenLooks;
import org.civilaffairs.app.web.LookChoice;

/** The language and the size of type that accounts chose; each only its own. */
@ApplicationScoped
class AccountLooks implements ChosenLooks {

    @Inject
    private CurrentUser user;

    @Inject
    private JpaAccounts accounts;

    @Inject
    private Audit audit;

    /** Returns what an account chose; empty where it never did. */
    @Transactional
    Optional<LookChoice> of(String account) {
        return accounts.look(account).map(LookRow::toChoice);
    }

    @Override
    @Transactional
    public void keep(LookChoice choice) {
        if (!user.isKnown()) {
            return;
        }
        var row = accounts.look(user.id()).orElseGet(() -> {
            var first = new LookRow();
            first.account = user.id();
            accounts.add(first);
            return first;
        });
        var before = row.toChoice();
        var after = choice.or(before);
        row.language = after.language();
        row.large = after.large();
        audit.record(Change.of("account.look", user.area().toString(), user.id())
                .from(before)
                .to(after));
    }
}
