package org.civilaffairs.app.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/** Writing into a book, by a form that follows from the book's own columns; also writing what takes an entry's place. */
@Named
@ViewScoped
public class WritePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Before the id of a column's field, so that no column can be taken for another field of the page. */
    static final String FIELD = "c-";

    @Inject
    private RegisterLists lists;

    @Inject
    private RegisterService service;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Access access;

    @Inject
    private Look look;

    @Inject
    private Texts texts;

    @Inject
    private Saying say;

    @Inject
    private Clock clock;

    private String village;
    private String book;
    private int year;
    private int corrects;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> chosen = new HashMap<>();
    private final Papers papers = new Papers();
    private EntryForm form;

    @PostConstruct
    void start() {
        form = new EntryForm(LocalDate.now(clock));
    }

    /** Opens the form; one that corrects starts from what the entry says now. */
    public void open() {
        access.mustAct(village, Role.ASSISTANT, Role.TOWN);
        type();
        if (corrects > 0) {
            KeptEntry old = lists.find(corrected(), corrects);
            form.takeOver(old.entry());
            papers.takeOver(old.entry());
            getColumns().forEach(column -> fill(column, old.entry().fields().get(column.key())));
        }
    }

    private void fill(Column column, String value) {
        if (value == null || column.sensitive()) {
            return;
        }
        if (column.type() == ColumnType.CODES) {
            chosen.put(column.key(), new ArrayList<>(List.of(value.split(","))));
        } else {
            values.put(column.key(), value);
        }
    }

    private RegisterType type() {
        return RegisterType.find(book).orElseThrow(() -> Problem.notFound(book));
    }

    /** A late fact, whose own book is closed, goes into this year's. */
    private BookId target() {
        return BookAddress.id(DivisionCode.parse(village), type(), form.getYear());
    }

    private BookId corrected() {
        return new BookId(new DivisionCode(village), type(), year);
    }

    /** Writes the entry, or says everything that stands in the way, each thing at its field; what was typed stays. */
    public String save() {
        KeptEntry written = written();
        return written == null
                ? null
                : "/register/book?faces-redirect=true&village=" + village + "&book=" + book + "&year="
                        + written.entry().book().year();
    }

    /** Like {@link #save}, and opens an empty form for the next entry. */
    public String saveAndNext() {
        return written() == null ? null : "/register/write?faces-redirect=true&village=" + village + "&book=" + book;
    }

    private KeptEntry written() {
        try {
            if (corrects > 0 && form.getReason().isBlank()) {
                say.error("reason", "register.reason.missing");
                return null;
            }
            Decision<KeptEntry> decision = corrects > 0
                    ? service.correct(corrected(), corrects, given(), form.getReason())
                    : service.append(target(), given());
            decision.findings().forEach(this::sayAtField);
            decision.accepted()
                    .ifPresent(kept -> say.done("register.written", kept.entry().number()));
            return decision.accepted().orElse(null);
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    private void sayAtField(Finding finding) {
        String column = finding.facts().get("column");
        if (column == null) {
            say.refused(List.of(finding));
        } else {
            say.refusedAt(FIELD + column, finding);
        }
    }

    private EntryGiven given() {
        Map<String, String> content = new HashMap<>(values);
        chosen.forEach((key, codes) -> content.put(key, String.join(",", codes)));
        return form.given(content, papers.given(), LocalDate.now(clock));
    }

    /** Adds the document that was chosen or typed to those that the entry will rest on. */
    public void addPaper() {
        try {
            if (!papers.isWaiting()) {
                say.error("file", "register.originals.empty");
            } else if (!papers.add(new DivisionCode(village), attachments)) {
                say.error("place", "register.originals.place.wrong");
            }
        } catch (Problem stopped) {
            say.problem(stopped);
        }
    }

    /** Returns the columns that somebody fills in. */
    public List<Column> getColumns() {
        return type().columns().stream().filter(column -> !column.computed()).toList();
    }

    /** Returns what the page is for. */
    public String getHeading() {
        return corrects > 0 ? texts.of("register.correct.head", corrects) : texts.get("register.write");
    }

    /** Returns the name on the book. */
    public String getTitle() {
        return type().title(look.language(), new DivisionCode(village));
    }

    /** Returns the number in the plan's list. */
    public int getNumber() {
        return type().number();
    }

    /** Returns whether the book's clock starts when an event becomes known. */
    public boolean isAskingWhenKnown() {
        return type() == RegisterType.HARDSHIP_CHANGE;
    }

    public EntryForm getForm() {
        return form;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, List<String>> getChosen() {
        return chosen;
    }

    public Papers getPapers() {
        return papers;
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

    public int getCorrects() {
        return corrects;
    }

    public void setCorrects(int corrects) {
        this.corrects = corrects;
    }
}
