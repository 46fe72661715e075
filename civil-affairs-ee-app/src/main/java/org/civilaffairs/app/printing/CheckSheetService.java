package org.civilaffairs.app.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.appointment.StatementPapers;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.guidance.GuidanceService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.supervision.Grounds;
import org.civilaffairs.app.supervision.SupervisionService;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Messages;
import org.civilaffairs.core.rule.Severity;
import org.civilaffairs.core.rule.Subject;

/** Prints one finding as a sheet to check and sign, in the language asked for; the printing is in the trail. */
@ApplicationScoped
public class CheckSheetService {

    private static final int NUMBER = 12;

    @Inject
    private SupervisionService supervision;

    @Inject
    private StatementPapers statements;

    @Inject
    private GuidanceService guidance;

    @Inject
    private AttachmentService attachments;

    @Inject
    private DivisionPath path;

    @Inject
    private Grounds grounds;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private Audit audit;

    /** Returns the sheet of the finding with that digest among those of a division on a day, as PDF; 404 where there is none. */
    @Transactional
    public byte[] print(DivisionCode division, LocalDate on, String digest) {
        Finding finding = supervision.findings(division, on).stream()
                .filter(one -> one.digest().equals(digest))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(digest));
        audit.record(Change.of("supervision.sheet", division.digits(), finding.key() + " " + finding.subject()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CheckSheetPrinter(PrintFonts.shipped()).print(sheet(finding, division), look.getTag(), out);
        return out.toByteArray();
    }

    private CheckSheet sheet(Finding finding, DivisionCode division) {
        List<CheckSheet.Filled> rows = new ArrayList<>();
        rows.add(row("printing.sheet.place", List.of(place(finding, division))));
        rows.add(row("printing.sheet.asOf", List.of(words.date(finding.asOf()))));
        rows.add(row(
                "printing.sheet.clause",
                List.of(words.clause(finding.clause()) + "　" + finding.assertion() + "　"
                        + Messages.title(finding.provision(), look.language()))));
        rows.add(row("printing.sheet.bound", List.of(texts.get("web.bound." + finding.bound()))));
        rows.add(row("printing.sheet.outcome", List.of(outcome(finding))));
        rows.add(row("printing.sheet.found", List.of(words.finding(finding))));
        rows.add(row("printing.sheet.facts", facts(finding)));
        rows.add(row("printing.sheet.papers", papers(finding)));
        return new CheckSheet(
                texts.get("printing.sheet"),
                texts.of("printing.sheet.number", finding.digest().substring(0, NUMBER)),
                rows,
                List.of(texts.get("printing.sheet.checked"), texts.get("printing.sheet.conclusion")),
                List.of(
                        texts.get("printing.sheet.sign.checker"),
                        texts.get("printing.sign.head"),
                        texts.get("printing.sign.assistant"),
                        texts.get("printing.sheet.sign.date")),
                texts.get("printing.seal"),
                texts.of("printing.sheet.digest", finding.digest()));
    }

    private CheckSheet.Filled row(String heading, List<String> lines) {
        return new CheckSheet.Filled(texts.get(heading), lines);
    }

    /** Returns where the finding stands: at the division that it is about, or at the one that its facts name. */
    private String place(Finding finding, DivisionCode division) {
        String code = finding.subject().kind() == Subject.Kind.DIVISION
                ? finding.subject().id()
                : Optional.ofNullable(finding.facts().get("village"))
                        .filter(named -> named.matches("[0-9]{12}"))
                        .orElse(division.digits());
        return Stream.of(6, 9, 12)
                        .filter(digits -> digits <= code.length())
                        .map(digits -> path.nameOf(code.substring(0, digits)))
                        .collect(Collectors.joining(" "))
                + "　" + code;
    }

    private String outcome(Finding finding) {
        String said = texts.get("web.outcome." + finding.outcome());
        return finding.severity() == Severity.INFO ? texts.get("web.finding.info") : said;
    }

    private List<String> facts(Finding finding) {
        List<String> lines = new ArrayList<>();
        finding.facts()
                .keySet()
                .forEach(name ->
                        lines.add(texts.of("printing.sheet.fact", words.fact(name), grounds.written(finding, name))));
        finding.parameters()
                .forEach(used -> lines.add(texts.of(
                        "printing.sheet.parameter",
                        words.parameter(used.key()),
                        words.parameterValue(used.key(), used.value()),
                        words.source(used.source()))));
        return lines.isEmpty() ? List.of("–") : lines;
    }

    private List<String> papers(Finding finding) {
        List<String> names =
                switch (finding.subject().kind()) {
                    case APPOINTMENT ->
                        statements.of(finding.subject().id()).stream()
                                .map(paper -> paper.document().name())
                                .toList();
                    case GUIDANCE ->
                        attachments
                                .all(guidance.find(finding.subject().id()).guidance().toMend().stream()
                                        .flatMap(one -> one.history().stream())
                                        .flatMap(step -> step.papers().stream())
                                        .toList())
                                .stream()
                                .map(Attachment::name)
                                .toList();
                    default -> List.of();
                };
        return names.isEmpty() ? List.of(texts.get("printing.sheet.papers.none")) : names;
    }
}
