package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.DonationFunds;
import org.civilaffairs.core.register.DonationFunds.Fund;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;

/** The store of what is left of donations, kept beside book 6 in the transactions of its entries. */
@ApplicationScoped
class JdbcFunds {

    /** More funds than a village will ever have. */
    private static final int MOST = 10_000;

    private Sql sql;

    protected JdbcFunds() {}

    @Inject
    JdbcFunds(Sql sql) {
        this.sql = sql;
    }

    /** Returns what is left of a village's donations of all years up to one. */
    DonationFunds of(DivisionCode village, int year) {
        DonationFunds funds = new DonationFunds();
        sql.list(
                        "SELECT goods, unit, earmark, held FROM register_fund WHERE village = ? AND book_year <= ?",
                        MOST,
                        row -> new Held(
                                new Fund(row.getString(1), row.getString(2), row.getString(3)), row.getBigDecimal(4)),
                        village.digits(),
                        year)
                .forEach(one -> funds.add(one.fund(), one.sum()));
        return funds;
    }

    private record Held(Fund fund, BigDecimal sum) {}

    /** Returns what is left before an entry is written that, where it refers to another, strikes that; empty for other books. */
    Optional<DonationFunds> before(BookId book, EntryWanted wanted, Optional<KeptEntry> referred) {
        if (wanted.type() != RegisterType.CHARITY_DONATION || wanted.content().isEmpty()) {
            return Optional.empty();
        }
        DonationFunds funds = of(book.village(), book.year());
        referred.filter(KeptEntry::counts).ifPresent(old -> funds.remove(old.entry()));
        return Optional.of(funds);
    }

    /** Counts entries that were written into a book, and no longer the one that is struck out by them. */
    void count(Collection<RegisterEntry> written, Optional<KeptEntry> struck) {
        written.forEach(entry -> change(entry, DonationFunds.change(entry)));
        struck.filter(KeptEntry::counts)
                .map(KeptEntry::entry)
                .ifPresent(old -> change(old, DonationFunds.change(old).negate()));
    }

    private void change(RegisterEntry entry, BigDecimal change) {
        if (entry.book().type() != RegisterType.CHARITY_DONATION || change.signum() == 0) {
            return;
        }
        Fund fund = Fund.of(entry);
        Object[] key = {entry.book().village().digits(), entry.book().year(), digest(fund)};
        List<Object> values = List.of(change, key[0], key[1], key[2]);
        String add = "UPDATE register_fund SET held = held + ? WHERE village = ? AND book_year = ? AND fund = ?";
        if (sql.change(add, values.toArray()) == 0) {
            sql.change(
                    "INSERT INTO register_fund (held, village, book_year, fund, goods, unit, earmark) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    JdbcEntries.values(values.toArray(), fund.goods(), fund.unit(), fund.earmark()));
        }
    }

    private static String digest(Fund fund) {
        return Vault.sha256(
                String.join("\n", fund.goods(), fund.unit(), fund.earmark()).getBytes(StandardCharsets.UTF_8));
    }
}
