package org.civilaffairs.app.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.RollUp;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntrySign;
import org.civilaffairs.core.supervision.Figure;

/** The records that one figure of a division counts, each with the way to itself. */
@Named
@RequestScoped
public class FigurePage {

    private static final int ROWS = 50;

    @Inject
    private BoardService service;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private String code;
    private LocalDate on;
    private Figure figure;
    private boolean own;
    private int page = 1;
    private List<RollUp.Item> records;
    private List<SignedEntry> entries;

    /** Loads the records of the figure that the address names. */
    public void open() {
        if (on == null) {
            on = LocalDate.now(clock);
        }
        if (figure == null) {
            throw Problem.notFound("");
        }
        DivisionCode division = DivisionPath.code(code);
        records = service.records(division, on, figure, own);
        entries = sign().map(sign -> service.entries(division, on, sign)).orElse(List.of());
    }

    private Optional<EntrySign> sign() {
        return switch (figure) {
            case LATE_ENTRIES -> Optional.of(EntrySign.LATE);
            case INCOMPLETE_ENTRIES -> Optional.of(EntrySign.LACKS_DOCUMENTS);
            default -> Optional.empty();
        };
    }

    /** Returns this page of the records. */
    public List<RollUp.Item> getRows() {
        return records.stream().skip((long) (page - 1) * ROWS).limit(ROWS).toList();
    }

    /** Returns the single entries, where the figure counts entries of one village. */
    public List<SignedEntry> getEntries() {
        return entries;
    }

    /** Returns the sum of what the records count, which is the figure. */
    public String getTotal() {
        return words.number(
                records.stream().mapToLong(one -> one.value().longValueExact()).sum());
    }

    /** Returns how many records there are. */
    public int getCount() {
        return records.size();
    }

    /** Returns how many pages the list has. */
    public int getPages() {
        return Math.max(1, (records.size() + ROWS - 1) / ROWS);
    }

    /** Returns the page of a record. */
    public String way(RollUp.Item record) {
        return FigurePath.of(figure, record, on);
    }

    /** Returns the book that a record is one of; null where it is no book. */
    public BookId book(RollUp.Item record) {
        return BookId.find(record.id()).orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Figure getFigure() {
        return figure;
    }

    public void setFigure(Figure figure) {
        this.figure = figure;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
