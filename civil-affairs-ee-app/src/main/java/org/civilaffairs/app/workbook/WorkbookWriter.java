package org.civilaffairs.app.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook, sheet after sheet and row after row, straight into a stream: a million rows take no more memory than one.
 * <pre>{@code
 * try (var workbook = new WorkbookWriter(out)) {
 *     var sheet = workbook.sheet("一册", layout);
 *     sheet.row(false).text(CellStyle.TEXT, "690102").number(CellStyle.MONEY, amount);
 * }
 * }</pre>
 */
public final class WorkbookWriter implements AutoCloseable {

    private static final int QUICK = 3;

    private final ZipOutputStream zip;
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> hidden = new ArrayList<>();
    private SheetWriter open;

    /** Begins a workbook; the stream is closed with it. */
    public WorkbookWriter(OutputStream to) {
        zip = new ZipOutputStream(to);
        zip.setLevel(QUICK);
    }

    /** Ends the sheet before, and begins the next one. */
    public SheetWriter sheet(String name, Layout layout) throws IOException {
        endSheet();
        names.add(name);
        hidden.add(layout.hidden());
        zip.putNextEntry(entry("xl/worksheets/sheet" + names.size() + ".xml"));
        open = new SheetWriter(zip, layout);
        return open;
    }

    private void endSheet() throws IOException {
        if (open != null) {
            open.finish();
            zip.closeEntry();
            open = null;
        }
    }

    @Override
    public void close() throws IOException {
        endSheet();
        part("xl/styles.xml", CellStyle.part());
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", relations());
        part(
                "_rels/.rels",
                Ooxml.HEAD + "<Relationships xmlns=\"" + Ooxml.PACKAGE + "relationships\">"
                        + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part("[Content_Types].xml", types());
        zip.close();
    }

    private String workbook() {
        var xml = new StringBuilder(Ooxml.HEAD)
                .append("<workbook xmlns=\"" + Ooxml.MAIN + "\" xmlns:r=\"" + Ooxml.RELATIONS + "\"><sheets>");
        for (int i = 0; i < names.size(); i++) {
            xml.append("<sheet name=\"")
                    .append(Ooxml.escaped(names.get(i)))
                    .append("\" sheetId=\"")
                    .append(i + 1);
            xml.append(hidden.get(i) ? "\" state=\"hidden" : "")
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String relations() {
        var xml = new StringBuilder(Ooxml.HEAD).append("<Relationships xmlns=\"" + Ooxml.PACKAGE + "relationships\">");
        for (int i = 1; i <= names.size(); i++) {
            xml.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation("rId" + (names.size() + 1), "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private String types() {
        var xml = new StringBuilder(Ooxml.HEAD)
                .append("<Types xmlns=\"" + Ooxml.PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(type("xl/workbook.xml", "sheet.main"))
                .append(type("xl/styles.xml", "styles"));
        for (int i = 1; i <= names.size(); i++) {
            xml.append(type("xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + Ooxml.RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** One day for all, so that the same rows make the same file. */
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2022, 6, 28, 0, 0));
        return entry;
    }
}
