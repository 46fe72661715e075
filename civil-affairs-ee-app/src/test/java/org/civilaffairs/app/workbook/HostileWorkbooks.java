package org.civilaffairs.app.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that are made to do harm; each is made here, so that the tests carry none of them. */
final class HostileWorkbooks {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ROWS = "<worksheet xmlns=\"" + Ooxml.MAIN + "\"><sheetData>%s</sheetData></worksheet>";
    private static final int MEGABYTE = 1 << 20;

    /** Writes one part. */
    @FunctionalInterface
    private interface Part {
        void write(OutputStream to) throws IOException;
    }

    private HostileWorkbooks() {}

    /** Returns each with the code of the problem that it must be refused with. */
    static Map<String, Map.Entry<String, byte[]>> all() {
        Map<String, Map.Entry<String, byte[]>> all = new LinkedHashMap<>();
        add(all, "empty file", "workbook-not", new byte[0]);
        add(all, "a picture by its bytes", "workbook-not", bytes("\u0089PNG\r\n\u001a\n and more"));
        add(all, "a table by its name", "workbook-not", bytes("a,b,c\n1,2,3\n"));
        add(all, "the old format, or one with a password", "workbook-old", ole());
        add(all, "a zip of something else", "workbook-not", zip(Map.of("a.txt", text("hello"))));
        add(all, "cut in the middle", "workbook-damaged", cut());
        add(all, "rows that unpack to 300 MB", "workbook-too-large", book(SHEET, zeros(300)));
        add(all, "rows that unpack to more than they say", "workbook-too-large", lying());
        add(all, "shared texts that fill the memory", "workbook-too-large", book("xl/sharedStrings.xml", texts(150)));
        add(all, "as many shared texts as are taken", "rows:1", book("xl/sharedStrings.xml", longTexts()));
        add(all, "as many empty ones as are taken", "rows:1", book("xl/sharedStrings.xml", texts(47)));
        add(all, "styles that fill the memory", "workbook-too-large", book("xl/styles.xml", zeros(150)));
        add(
                all,
                "a table of contents that fills the memory",
                "workbook-too-large",
                book("xl/workbook.xml", zeros(150)));
        add(all, "relations that fill the memory", "workbook-too-large", book("_rels/.rels", zeros(150)));
        add(all, "twenty thousand parts", "workbook-too-large", manyParts());
        add(all, "more than 20 MB", "workbook-too-large", book("xl/noise.bin", noise(21)));
        add(all, "a row beyond the last", "workbook-damaged", rows("<row r=\"9999999999\"/>"));
        add(all, "rows that go backwards", "workbook-damaged", rows("<row r=\"5\"/><row r=\"4\"/>"));
        add(
                all,
                "a column beyond the last",
                "workbook-damaged",
                rows("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>"));
        add(
                all,
                "a shared text that is not there",
                "workbook-damaged",
                rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>999999999</v></c></row>"));
        add(
                all,
                "a row of ten thousand cells",
                "workbook-too-wide",
                rows("<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>"));
        add(
                all,
                "a cell of a million characters",
                "workbook-damaged",
                rows("<row><c t=\"inlineStr\"><is><t>" + "a".repeat(MEGABYTE) + "</t></is></c></row>"));
        add(
                all,
                "a number with a million digits",
                "workbook-damaged",
                rows("<row><c><v>" + "9".repeat(MEGABYTE) + "</v></c></row>"));
        add(
                all,
                "an entity that reads a file",
                "workbook-damaged",
                book(SHEET, text("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")));
        add(all, "entities that grow", "workbook-damaged", book(SHEET, text(laughs())));
        add(
                all,
                "a document type from elsewhere",
                "workbook-damaged",
                book("xl/workbook.xml", text("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>")));
        add(
                all,
                "a picture of ten thousand million pixels",
                "workbook-foreign",
                book("xl/media/image1.png", pixelBomb()));
        add(all, "macros", "workbook-foreign", book("xl/vbaProject.bin", text("macro")));
        add(all, "an embedded file", "workbook-foreign", book("xl/embeddings/oleObject1.bin", text("file")));
        return all;
    }

    private static void add(Map<String, Map.Entry<String, byte[]>> all, String name, String code, byte[] file) {
        all.put(name, Map.entry(code, file));
    }

    private static byte[] rows(String rows) {
        return book(SHEET, text(String.format(ROWS, rows)));
    }

    private static byte[] book(String part, Part content) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                text(
                        "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                text(
                        "<workbook xmlns:r=\"x/relationships\"><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                text("<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"));
        parts.put(SHEET, text(String.format(ROWS, "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
        parts.put(part, content);
        return zip(parts);
    }

    private static Part text(String text) {
        return to -> to.write(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Part zeros(int megabytes) {
        return to -> {
            to.write(bytes("<x>"));
            byte[] block = new byte[MEGABYTE];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                to.write(block);
            }
        };
    }

    private static Part texts(int megabytes) {
        return to -> {
            to.write(bytes("<sst>"));
            byte[] some = bytes("<si><t/></si>".repeat(MEGABYTE / 13));
            for (int i = 0; i < megabytes; i++) {
                to.write(some);
            }
            to.write(bytes("</sst>"));
        };
    }

    private static Part longTexts() {
        return to -> {
            to.write(bytes("<sst>"));
            byte[] some = bytes("<si><t>" + "a".repeat(30_000) + "</t></si>");
            for (int i = 0; i < 47 * MEGABYTE / some.length; i++) {
                to.write(some);
            }
            to.write(bytes("</sst>"));
        };
    }

    private static Part noise(int megabytes) {
        return to -> {
            byte[] some = new byte[megabytes * MEGABYTE];
            new Random(1).nextBytes(some);
            to.write(some);
        };
    }

    private static byte[] manyParts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            parts.put("xl/part" + i + ".xml", text("x"));
        }
        return zip(parts);
    }

    /** A sheet of 300 MB whose sizes, in the list at the end of the file, say a thousand bytes. */
    private static byte[] lying() {
        byte[] file = book(SHEET, zeros(300));
        var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < file.length - 46; i++) {
            if (buffer.getInt(i) == 0x02014b50 && buffer.getInt(i + 24) > 100 * MEGABYTE) {
                buffer.putInt(i + 24, 1000);
            }
        }
        return file;
    }

    private static byte[] cut() {
        byte[] whole = rows("<row><c><v>1</v></c></row>");
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] ole() {
        byte[] file = new byte[512];
        ByteBuffer.wrap(file).putLong(0xd0cf11e0a1b11ae1L);
        return file;
    }

    private static String laughs() {
        var text = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.append("]><x>&a29;</x>").toString();
    }

    /** The head of a PNG of 100,000 by 100,000. */
    private static Part pixelBomb() {
        return to -> to.write(Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgABhqAAAYagCAYAAAA="));
    }

    private static byte[] zip(Map<String, Part> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
