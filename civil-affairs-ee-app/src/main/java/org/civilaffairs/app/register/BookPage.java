package org.civilaffairs.app.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.RegisterType;

/** One book lying open: its columns as printed, page by page, by month, or what a search finds. */
@Named
@ViewScoped
public class BookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 50;
    private static final int MONTHS = 12;

    @Inject
    private RegisterLists lists;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private String village;
    private String book;
    private int year;
    private Integer month;
    private String words = "";
    private int after;
    private RegisterType type;
    private transient KeptBook kept;
    private transient List<KeptEntry> entries = List.of();
    private transient List<AmountTotals.Line> running = List.of();
    private boolean more;
    private Map<Integer, Integer> months = Map.of();

    /** Opens the book at the page that the address names. */
    public void open() {
        type = RegisterType.find(book).orElseThrow(() -> Problem.notFound(book));
        if (year == 0) {
            year = LocalDate.now(clock).getYear();
        }
        BookId id = BookAddress.id(DivisionCode.parse(village), type, year);
        kept = lists.book(id);
        months = lists.months(id);
        Optional<Integer> wanted = Optional.ofNullable(month).filter(one -> one >= 1 && one <= MONTHS);
        List<KeptEntry> found = lists.page(id, new EntryQuery(after, wanted, words, LINES + 1));
        more = found.size() > LINES;
        entries = more ? found.subList(0, LINES) : found;
        running = entries.isEmpty() ? List.of() : lists.amounts(id, getLast()).lines(look.language());
    }

    /** Returns the name on the book. */
    public String getTitle() {
        return type.title(look.language(), new DivisionCode(village));
    }

    /** Returns the number in the plan's list. */
    public int getNumber() {
        return type.number();
    }

    /** Returns the book with its figures; it is read again where a button of the page was pressed. */
    public KeptBook getKept() {
        if (kept == null) {
            open();
        }
        return kept;
    }

    /** Returns the columns as printed. */
    public List<Column> getColumns() {
        return type.columns();
    }

    /** Returns the entries of this page. */
    public List<KeptEntry> getEntries() {
        getKept();
        return entries;
    }

    /** Returns the months of the thumb index. */
    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    /** Returns how many entries that stand a month has. */
    public int in(int one) {
        return months.getOrDefault(one, 0);
    }

    /** Returns the address of the book from its first entry on; of a month, or of the whole year for 0. */
    public String address(int of) {
        return request.getContextPath() + "/register/book?village=" + village + "&book=" + book + "&year=" + year
                + (of == 0 ? "" : "&month=" + of)
                + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Returns the address of the page after this one; empty on the last. */
    public String getNext() {
        return more ? address(month == null ? 0 : month) + "&after=" + getLast() : "";
    }

    /** Returns the totals of this page's amounts, over the entries that count. */
    public List<AmountTotals.Line> getTotals() {
        AmountTotals totals = new AmountTotals(type);
        getEntries().stream().filter(KeptEntry::counts).map(KeptEntry::entry).forEach(totals::add);
        return totals.lines(look.language());
    }

    /** Returns what the amounts come to from the book's first entry to the last of this page, whatever the page leaves out. */
    public List<AmountTotals.Line> getRunning() {
        getKept();
        return running;
    }

    /** Returns the number of the last entry of this page. */
    public int getLast() {
        return getEntries().get(getEntries().size() - 1).entry().number();
    }

    /** Returns whether the visitor writes into this book. */
    public boolean isMayWrite() {
        return (user.role() == Role.ASSISTANT || user.role() == Role.TOWN)
                && getKept().closed().isEmpty();
    }

    /** Returns the year without thousands set apart. */
    public String getYearText() {
        return Integer.toString(year);
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getBook() {
        return book;
    }

    public void setBook(String book) {
        this.book = book;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Integer getMonth() {
        return month;
    }

    public void setMonth(Integer month) {
        this.month = month;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
