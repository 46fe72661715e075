package org.civilaffairs.app.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Language;

/** One entry, whole: what it says, what it rests on, what later became of it, and the proof that it is unaltered. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterLists lists;

    @Inject
    private RegisterService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Saying say;

    private String village;
    private String book;
    private int year;
    private int number;
    private String why = "";
    private String reason = "";
    private transient KeptEntry line;
    /** Not written with the page: for the answer in which they are shown, and no longer. */
    private transient Map<String, String> revealed;

    /** Loads the entry; 404 where the visitor does not see its village. */
    public void open() {
        RegisterType type = RegisterType.find(book).orElseThrow(() -> Problem.notFound(book));
        line = lists.find(BookAddress.id(DivisionCode.parse(village), type, year), number);
    }

    /** Returns the entry with what became of it. */
    public KeptEntry getLine() {
        if (line == null) {
            open();
        }
        return line;
    }

    private BookId id() {
        return getLine().entry().book();
    }

    /** Returns the name on the book. */
    public String getTitle() {
        return id().type().title(look.language(), new DivisionCode(village));
    }

    /** Returns the number of the book in the plan's list. */
    public int getBookNumber() {
        return id().type().number();
    }

    /** Returns the columns that have a value here. */
    public List<Column> getColumns() {
        return id().type().columns().stream()
                .filter(column -> getLine().entry().fields().containsKey(column.key()))
                .toList();
    }

    /** Returns the documents that the book demands and the entry lacks; empty for none. */
    public String getMissing() {
        SortedSet<DocumentKind> missing = getLine().entry().missing();
        return missing.stream()
                .map(kind -> kind.label(look.language()))
                .collect(Collectors.joining(look.language() == Language.EN ? ", " : "、"));
    }

    /** Returns whether the entry hides values. */
    public boolean isSecret() {
        return getColumns().stream().anyMatch(Column::sensitive);
    }

    /** Returns the columns whose values are shown whole, after a reason was given. */
    public List<Column> getRevealed() {
        return getColumns().stream()
                .filter(column -> revealed != null && revealed.containsKey(column.key()))
                .toList();
    }

    /** Returns a value that is shown whole. */
    public String whole(Column column) {
        return revealed.get(column.key());
    }

    /** Shows the hidden values for this view; who, when and why go into the audit trail. */
    public void reveal() {
        if (why.isBlank()) {
            say.error("why", "register.reveal.reason.missing");
            return;
        }
        try {
            revealed = Map.copyOf(lists.reveal(id(), number, why));
        } catch (Problem stopped) {
            say.problem(stopped);
        }
    }

    /** Strikes the entry out by another one. */
    public String strike() {
        if (reason.isBlank()) {
            say.error("reason", "register.reason.missing");
            return null;
        }
        try {
            Decision<KeptEntry> decision = service.strike(id(), number, reason, EntryGiven.bare(null, null, null));
            if (decision.accepted().isEmpty()) {
                say.refused(decision.findings());
                return null;
            }
            say.done(
                    "register.written",
                    decision.accepted().orElseThrow().entry().number());
            return "/register/book?faces-redirect=true&village=" + village + "&book=" + book + "&year=" + year;
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    /** Returns whether the visitor may correct or strike this entry. */
    public boolean isMayCorrect() {
        return getLine().counts() && (user.role() == Role.ASSISTANT || user.role() == Role.TOWN);
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

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
