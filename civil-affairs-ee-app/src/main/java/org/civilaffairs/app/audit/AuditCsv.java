package org.civilaffairs.app.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.app.audit.AuditService.Entry;
import org.civilaffairs.app.workbook.PlainText;

/** Writes entries as comma-separated lines (RFC 4180) that a spreadsheet takes for text, never for formulas. */
final class AuditCsv {

    /** Tells spreadsheets that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final List<String> HEAD = List.of(
            "number",
            "recordedAt",
            "userName",
            "role",
            "source",
            "action",
            "division",
            "subject",
            "reason",
            "before",
            "after",
            "digest");

    private final Writer out;

    AuditCsv(Writer out) throws IOException {
        this.out = out;
        out.write(MARK);
        line(HEAD);
    }

    void add(Entry entry) throws IOException {
        line(List.of(
                Long.toString(entry.number()),
                entry.recordedAt() + "Z",
                entry.userName(),
                entry.role(),
                entry.source(),
                entry.action(),
                entry.division(),
                entry.subject(),
                entry.reason(),
                entry.before(),
                entry.after(),
                entry.digest()));
    }

    private void line(List<String> fields) throws IOException {
        out.write(fields.stream().map(AuditCsv::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String field(String text) {
        return "\"" + PlainText.guarded(text).replace("\"", "\"\"") + "\"";
    }
}
