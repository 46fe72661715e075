package org.civilaffairs.app.workbook;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.civilaffairs.app.problem.Problem;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook that somebody handed in. Whatever it was made to do, it takes little memory and little time, or is refused. */
public final class WorkbookFile {

    /** The most that all parts together may unpack to. */
    public static final long UNPACKED = 200L << 20;

    private static final long FILE = 20L << 20;
    private static final long SMALL_PART = 2L << 20;
    private static final long TEXTS = 48L << 20;
    private static final int MOST_PARTS = 1000;
    private static final String ZIP = "504b0304";
    private static final String OLD = "d0cf11e0";
    private static final List<String> FOREIGN = List.of(
            "/media/", "/embeddings/", "/activex/", "vbaproject", "/ctrlprops/", "/externallinks/", "oleobject");

    private final ZipParts zip;
    private final Parts.Contents contents = new Parts.Contents();
    private final Parts.Relations relations;
    private SharedTexts texts;
    private DateStyles styles;

    private WorkbookFile(byte[] content) throws IOException {
        zip = new ZipParts(content, MOST_PARTS);
        checkParts();
        var top = new Parts.Relations("");
        readSmall("_rels/.rels", top);
        String workbook = top.byType.get("officeDocument");
        if (workbook == null) {
            throw Problem.of(422, "workbook-not");
        }
        int slash = workbook.lastIndexOf('/') + 1;
        relations = new Parts.Relations(workbook.substring(0, slash));
        readSmall(workbook, contents);
        readSmall(workbook.substring(0, slash) + "_rels/" + workbook.substring(slash) + ".rels", relations);
    }

    /** Opens what was handed in: 20 MB at most, and a workbook by its first bytes. */
    public static WorkbookFile open(InputStream content) throws IOException {
        byte[] all = new CountedInput(content, FILE).readAllBytes();
        String magic = HexFormat.of().formatHex(all, 0, Math.min(4, all.length));
        if (magic.equals(OLD)) {
            throw Problem.of(422, "workbook-old");
        }
        if (!magic.equals(ZIP)) {
            throw Problem.of(422, "workbook-not");
        }
        return new WorkbookFile(all);
    }

    private void checkParts() {
        if (zip.unpacked() > UNPACKED) {
            throw Problem.of(422, "workbook-too-large");
        }
        for (String part : zip.names()) {
            String name = part.toLowerCase(Locale.ROOT);
            if (FOREIGN.stream().anyMatch(name::contains)) {
                throw Problem.of(422, "workbook-foreign", part);
            }
        }
    }

    /** Returns the names of the sheets that are shown, in their order. */
    public List<String> sheets() {
        return contents.sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .map(Parts.Sheet::name)
                .toList();
    }

    /** Reads the rows of a sheet that hold something, one by one; what the reader throws ends it. */
    public void read(String sheet, Consumer<SheetRow> rows) throws IOException {
        String part = contents.sheets.stream()
                .filter(one -> one.name().equals(sheet))
                .map(one -> relations.byId.get(one.relation()))
                .findFirst()
                .orElse(null);
        if (part == null) {
            throw Problem.of(422, "workbook-damaged");
        }
        if (texts == null) {
            texts = new SharedTexts();
            styles = new DateStyles();
            readIfThere("sharedStrings", TEXTS, texts);
            readIfThere("styles", SMALL_PART, styles);
        }
        read(part, UNPACKED, new SheetHandler(texts, styles, contents.since1904, rows));
    }

    private void readIfThere(String type, long limit, DefaultHandler handler) throws IOException {
        String part = relations.byType.get(type);
        if (part != null && zip.has(part)) {
            read(part, limit, handler);
        }
    }

    private void readSmall(String part, DefaultHandler handler) throws IOException {
        read(part, SMALL_PART, handler);
    }

    private void read(String part, long limit, DefaultHandler handler) throws IOException {
        if (!zip.has(part)) {
            throw Problem.of(422, "workbook-not");
        }
        try (var in = new CountedInput(zip.open(part), limit)) {
            Xml.read(in, handler);
        } catch (ZipException | EOFException | CharConversionException damaged) {
            throw Problem.of(422, "workbook-damaged");
        }
    }
}
