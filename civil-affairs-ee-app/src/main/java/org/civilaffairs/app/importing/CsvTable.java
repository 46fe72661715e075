package org.civilaffairs.app.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.civilaffairs.app.attachment.TextFile;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.PlainText;
import org.civilaffairs.app.workbook.SheetRow;

/** A table as text (RFC 4180), its cells between commas, tabs or semicolons, whichever its first line has most of. */
final class CsvTable implements SheetTable.Rows {

    private static final String SEPARATORS = ",\t;";

    private final String text;
    private final char separator;

    private CsvTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static CsvTable of(byte[] content) {
        String text = TextFile.read(content, "file");
        String first = text.lines().findFirst().orElse("");
        char most = SEPARATORS.charAt(0);
        for (char candidate : SEPARATORS.toCharArray()) {
            if (count(first, candidate) > count(first, most)) {
                most = candidate;
            }
        }
        return new CsvTable(text, most);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    @Override
    public void read(Consumer<SheetRow> row) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                int number = (int) line.getStartingLineNumber();
                SortedMap<Integer, Cell> cells = new TreeMap<>();
                for (int place = 0; place < line.getFieldCount(); place++) {
                    String field = PlainText.unguarded(line.getField(place));
                    if (!field.isBlank()) {
                        cells.put(place, new Cell(Cell.Kind.TEXT, field));
                    }
                }
                if (!cells.isEmpty()) {
                    row.accept(new SheetRow(number, cells));
                }
            }
        } catch (CsvParseException damaged) {
            throw Problem.invalid(FieldError.of("file", "", "no-text", "CSV, TXT: UTF-8, GB18030"));
        }
    }
}
