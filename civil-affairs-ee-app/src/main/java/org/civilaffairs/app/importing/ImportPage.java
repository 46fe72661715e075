package org.civilaffairs.app.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.attachment.HandedIn;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;

/** Where a book's template is fetched and its rows are handed in. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService service;

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String village;
    private String book;
    private boolean trial = true;
    private transient Part file;
    private Integer year;
    private Integer exportYear;
    private boolean whole;
    private String reason = "";

    /** Opens the page; 404 where the visitor does not see the village, or there is no such book. */
    public void open() {
        if (village == null || village.isEmpty()) {
            village = user.area().division().map(DivisionCode::digits).orElse("");
        }
        access.mustSee(village);
        type();
        if (year == null) {
            year = LocalDate.now(clock).getYear();
        }
        exportYear = year;
    }

    /** Starts the import and goes to where it is watched, or says what stands in its way. */
    public String start() {
        if (file == null || file.getSize() == 0) {
            say.error("file", "importing.file.missing");
            return null;
        }
        var wanted = new ImportWanted(DivisionCode.parse(village), type(), trial);
        // A refusal comes back to this page, where the file has to be chosen again: browsers do not keep it.
        try (InputStream content = file.getInputStream()) {
            service.start(wanted, HandedIn.name(file), content, look.language());
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        say.done("importing.started");
        return "/job/index?faces-redirect=true";
    }

    /** Starts giving the book of a year out, or says what stands in its way. */
    public String export() {
        var wanted = new ExportWanted(new BookId(DivisionCode.parse(village), type(), exportYear), whole);
        try {
            service.start(wanted, reason, look.language());
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
        say.done("importing.export.started");
        return "/job/index?faces-redirect=true";
    }

    private RegisterType type() {
        if (book == null || book.isEmpty()) {
            book = RegisterType.MEETING.code();
        }
        return RegisterType.find(book).orElseThrow(() -> Problem.notFound(book));
    }

    /** Returns the book's name, in the village's kind. */
    public String getTitle() {
        return type().title(look.language(), DivisionCode.parse(village));
    }

    /** Returns all books, to go from one to another. */
    public List<RegisterType> getBooks() {
        return List.of(RegisterType.values());
    }

    /** Returns the name of a book. */
    public String titleOf(RegisterType type) {
        return type.title(look.language(), DivisionCode.parse(village));
    }

    /** Tells whether the visitor writes in this village's books. */
    public boolean isMayImport() {
        return List.of(ImportService.WRITERS).contains(user.role())
                && DivisionCode.parse(village).level() == Level.VILLAGE;
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

    public boolean isTrial() {
        return trial;
    }

    public void setTrial(boolean trial) {
        this.trial = trial;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getExportYear() {
        return exportYear;
    }

    public void setExportYear(Integer exportYear) {
        this.exportYear = exportYear;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
