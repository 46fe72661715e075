package org.civilaffairs.app.importing;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.job.Jobs;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.CellStyle;
import org.civilaffairs.app.workbook.Layout;
import org.civilaffairs.app.workbook.SheetRow;
import org.civilaffairs.app.workbook.WorkbookFile;
import org.civilaffairs.app.workbook.WorkbookWriter;
import org.civilaffairs.core.register.RegisterType;

/** Workbooks as somebody makes them, and what the API does with them. */
public final class Sheets {

    private Sheets() {}

    /** Returns a workbook of rows by column key; the headings are the keys. */
    static byte[] workbook(List<String> keys, Iterable<Map<String, String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(bytes)) {
            var sheet = workbook.sheet("甲", Layout.of(false, List.of()));
            sheet.row(false);
            keys.forEach(key -> sheet.text(CellStyle.TEXT, key));
            for (Map<String, String> row : rows) {
                sheet.row(false);
                keys.forEach(key -> sheet.text(CellStyle.TEXT, row.getOrDefault(key, "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<String> keys(RegisterType type) {
        List<String> keys = new ArrayList<>(
                SheetColumn.of(type).stream().map(SheetColumn::key).toList());
        keys.add(SheetColumn.NUMBER);
        return keys;
    }

    /** Returns the rows below the headings of a workbook's first sheet: the cells' texts by key. */
    static List<Map<String, String>> rows(byte[] file) {
        try {
            var workbook = WorkbookFile.open(new ByteArrayInputStream(file));
            List<SheetRow> rows = new ArrayList<>();
            workbook.read(workbook.sheets().get(0), rows::add);
            var keys = rows.get(0).cells();
            return rows.stream().skip(2).map(row -> named(keys, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> named(Map<Integer, Cell> keys, SheetRow row) {
        Map<String, String> named = new LinkedHashMap<>();
        row.cells().forEach((place, cell) -> named.put(keys.get(place).text(), cell.text()));
        return named;
    }

    /** Imports a file and returns the job once it has ended. */
    static JsonObject take(Api api, String village, String book, boolean trial, byte[] file) {
        return Jobs.ended(api, start(api, village, book, trial, file));
    }

    /** Imports one row of a kind of book, of a day, and returns the job once it has ended. */
    public static JsonObject takeOne(Api api, String village, RegisterType type, String day) {
        Map<String, String> row = SheetRows.typed(type, 1);
        row.replaceAll((column, text) -> text.replace("2022-09-05", day));
        row.put("happenedOn", day);
        row.put("recordedOn", day);
        return take(api, village, type.code(), false, workbook(keys(type), List.of(row)));
    }

    /** Begins to import a file and returns the job's id. */
    static String start(Api api, String village, String book, boolean trial, byte[] file) {
        return api.send(
                        "POST",
                        "/imports/file?village=" + village + "&book=" + book + "&trial=" + trial + "&name=rows.xlsx",
                        BodyPublishers.ofByteArray(file),
                        "Content-Type",
                        BookTemplate.TYPE)
                .expect(201)
                .json()
                .getString("id");
    }

    /** Returns a count of a job. */
    static int count(JsonObject job, String name) {
        return job.getJsonObject("counts").getInt(name, 0);
    }
}
