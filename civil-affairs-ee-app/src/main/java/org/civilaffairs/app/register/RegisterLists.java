package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.DonationFunds;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;

/** Reads the ten books: the cabinet at a glance, pages of a book, one entry, and on demand what an entry hides. */
@ApplicationScoped
public class RegisterLists {

    private static final int LATELY = 300;

    @Inject
    private Access access;

    @Inject
    private Audit audit;

    @Inject
    private Vault vault;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private JdbcBooks books;

    @Inject
    private JdbcEntries entries;

    @Inject
    private JdbcStanding standing;

    /** Returns the ten books of a village and year, in the plan's order. */
    @Transactional
    public List<KeptBook> ten(DivisionCode village, int year) {
        mustSee(village);
        return books.ten(village, year);
    }

    /** Returns the years that a village has books of, the latest first. */
    @Transactional
    public List<Integer> years(DivisionCode village) {
        mustSee(village);
        return books.years(village);
    }

    /** Returns the figures of each village of a town, or summed up of each town of a district; places without books are left out. */
    @Transactional
    public Map<DivisionCode, BookTally> tally(DivisionCode above, int year) {
        access.mustSee(above);
        return books.tally(above, year);
    }

    /** Returns one book. */
    @Transactional
    public KeptBook book(BookId book) {
        mustSee(book.village());
        return books.find(book).orElseGet(() -> KeptBook.empty(book));
    }

    /** Returns a page of a book. */
    @Transactional
    public List<KeptEntry> page(BookId book, EntryQuery query) {
        mustSee(book.village());
        return entries.page(book, query);
    }

    /** Returns how many entries that stand tell of events of each month, 1 to 12, where there are any. */
    @Transactional
    public Map<Integer, Integer> months(BookId book) {
        mustSee(book.village());
        return standing.months(book);
    }

    /** Returns what a book's amounts come to, from its first entry to one, over those that stand. */
    @Transactional
    public AmountTotals amounts(BookId book, int last) {
        mustSee(book.village());
        AmountTotals totals = new AmountTotals(book.type());
        if (book.type().countsAmounts()) {
            standing.all(book, last, totals::add);
        }
        return totals;
    }

    /** Returns what is left of a village's donations at the end of a year. */
    @Transactional
    public DonationFunds funds(DivisionCode village, int year) {
        mustSee(village);
        DonationFunds funds = new DonationFunds();
        books.years(village, RegisterType.CHARITY_DONATION).stream()
                .filter(one -> one <= year)
                .map(one -> new BookId(village, RegisterType.CHARITY_DONATION, one))
                .forEach(book -> standing.all(book, Integer.MAX_VALUE, funds::add));
        return funds;
    }

    /** Returns what the village wrote in such a book lately, this year and the year before, by column. */
    @Transactional
    public Map<String, List<String>> earlier(BookId book) {
        mustSee(book.village());
        BookId before = new BookId(book.village(), book.type(), book.year() - 1);
        List<KeptEntry> all = Stream.of(book, before)
                .flatMap(one -> entries.latest(one, LATELY).stream())
                .toList();
        return EarlierWords.of(book.type().columns(), all);
    }

    /** Returns the number of the last entry that a book had by a day; 0 for none. */
    @Transactional
    public int lastBy(BookId book, LocalDate day) {
        mustSee(book.village());
        return entries.lastBy(book, day);
    }

    /** Returns one entry. */
    @Transactional
    public KeptEntry find(BookId book, int number) {
        mustSee(book.village());
        return entries.find(book, number).orElseThrow(() -> Problem.notFound(book + " " + number));
    }

    /** Returns the entries that rest on a document, those that the user sees (ARC-05). */
    @Transactional
    public List<EntryPlace> resting(String attachment) {
        return entries.resting(attachment).stream()
                .filter(place -> access.sees(place.book().village()))
                .toList();
    }

    /** Returns the true values of an entry's sensitive columns. It takes a reason, and the trail keeps who looked and why. */
    @Transactional
    public SortedMap<String, String> reveal(BookId book, int number, String reason) {
        RegisterEntry entry = find(book, number).entry();
        access.mustReadAs(Role.values());
        audit.record(Change.of("register.reveal", book.village().digits(), book + " " + number)
                .because(reason));
        return hidden(entry);
    }

    /** Returns a page of a book with all values as they were written; whoever starts the export has the trail keep it and why. */
    @Transactional
    public List<WholeEntry> whole(BookId book, EntryQuery query) {
        access.mustAct(book.village(), RegisterService.WRITERS);
        List<KeptEntry> page = page(book, query);
        if (page.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> hidden = entries.hidden(
                book, query.after(), page.get(page.size() - 1).entry().number());
        return page.stream()
                .map(kept -> {
                    Map<String, String> values = new TreeMap<>(kept.entry().fields());
                    Optional.ofNullable(hidden.get(kept.entry().number()))
                            .map(text -> opened(kept.entry(), text))
                            .ifPresent(values::putAll);
                    return new WholeEntry(kept, values);
                })
                .toList();
    }

    /** Returns all values of an entry as they were written, for whoever writes it once more. */
    Map<String, String> values(RegisterEntry entry) {
        Map<String, String> values = new TreeMap<>(entry.fields());
        values.putAll(hidden(entry));
        return values;
    }

    private SortedMap<String, String> hidden(RegisterEntry entry) {
        return entries.hidden(entry.book(), entry.number())
                .map(text -> opened(entry, text))
                .orElseGet(TreeMap::new);
    }

    private SortedMap<String, String> opened(RegisterEntry entry, String encrypted) {
        return HiddenValues.parse(vault.open(encrypted, EntryWriting.purpose(entry.book(), entry.number())))
                .values();
    }

    private void mustSee(DivisionCode village) {
        access.mustSee(village);
        if (village.level() != Level.VILLAGE
                || divisions.all().versions(village).isEmpty()) {
            throw Problem.notFound(village.digits());
        }
    }
}
