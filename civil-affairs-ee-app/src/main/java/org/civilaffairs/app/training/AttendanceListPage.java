package org.civilaffairs.app.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.civilaffairs.app.attachment.HandedIn;
import org.civilaffairs.app.attachment.TextFile;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.rule.Decision;

/** The list of who was present, pasted or as a file: good lines go to the sheet, each line is told what became of it. */
@Named
@ViewScoped
public class AttendanceListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More lines than this nobody reads on a page. */
    private static final int SHOWN = 500;

    @Inject
    private TrainingService service;

    @Inject
    private AttendanceList list;

    @Inject
    private Saying say;

    private transient Part file;
    private String text = "";
    private List<AttendanceList.Line> report = List.of();
    private long taken;

    /** Adds the people of a pasted list to the sheet. */
    public void paste(TrainingPage page) {
        take(page, "text", () -> text);
    }

    /** Adds the people of a file to the sheet. */
    public void upload(TrainingPage page) {
        take(page, "file", () -> TextFile.read(HandedIn.content(file, "file"), "file"));
    }

    private void take(TrainingPage page, String field, Supplier<String> given) {
        report = List.of();
        try {
            AttendanceList.Reading reading = list.read(page.getTraining(), given.get());
            report = reading.lines();
            taken = reading.taken();
            if (taken == 0) {
                say.error(field, "training.list.nobody");
                return;
            }
            Decision<KeptTraining> decision =
                    service.attend(page.getId(), reading.besides(page.getTraining()), OptionalInt.of(page.version()));
            if (decision.accepted().isEmpty()) {
                say.refused(decision.findings());
                return;
            }
            say.done("training.list.done", taken, getLines());
            text = "";
            page.open();
        } catch (Problem stopped) {
            say.problem(stopped);
        } finally {
            file = null;
        }
    }

    public List<AttendanceList.Line> getReport() {
        return report.subList(0, Math.min(SHOWN, report.size()));
    }

    public long getTaken() {
        return taken;
    }

    /** Returns how many lines the list has without its head. */
    public long getLines() {
        return report.stream()
                .filter(line -> line.outcome() != AttendanceList.Outcome.HEAD)
                .count();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
