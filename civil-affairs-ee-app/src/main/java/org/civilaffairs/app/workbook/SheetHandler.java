package org.civilaffairs.app.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.civilaffairs.app.problem.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet's rows as they come by. Formulas are passed over. */
final class SheetHandler extends DefaultHandler {

    /** The longest text that a cell may hold, by the standard's own limit. */
    static final int LONGEST_TEXT = 32_767;

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_CELLS = 500;
    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,310}(\\.[0-9]{0,310})?([eE][+-]?[0-9]{1,3})?");

    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean since1904;
    private final Consumer<SheetRow> rows;
    private final StringBuilder value = new StringBuilder();

    private SortedMap<Integer, Cell> cells = new TreeMap<>();
    private int row;
    private int column;
    private String type = "n";
    private String style;
    private boolean inValue;
    private int phonetic;

    SheetHandler(SharedTexts texts, DateStyles styles, boolean since1904, Consumer<SheetRow> rows) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v", "t" -> inValue = phonetic == 0;
            case "rPh" -> phonetic++;
            default -> inValue = false;
        }
    }

    private void startRow(String number) {
        int next = number == null ? row + 1 : number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : 0;
        if (next <= row || next > LAST_ROW) {
            throw Problem.of(422, "workbook-damaged");
        }
        row = next;
        column = -1;
        cells = new TreeMap<>();
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        if (column < 0 || column >= LAST_COLUMN) {
            throw Problem.of(422, "workbook-damaged");
        }
        String said = attributes.getValue("t");
        type = said == null ? "n" : said;
        style = attributes.getValue("s");
        value.setLength(0);
    }

    private static int column(String reference) {
        int number = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            number = number * 26 + letter - 'A' + 1;
        }
        return number - 1;
    }

    @Override
    public void characters(char[] from, int start, int length) {
        if (inValue) {
            value.append(from, start, length);
            if (value.length() > LONGEST_TEXT) {
                throw Problem.of(422, "workbook-damaged");
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws Xml.Enough {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.accept(new SheetRow(row, cells));
                }
            }
            case "sheetData" -> throw new Xml.Enough();
            default -> inValue = false;
        }
    }

    private void endCell() {
        Cell cell = value.isEmpty() ? null : cell(value.toString());
        if (cell != null && !cell.text().isBlank()) {
            cells.put(column, cell);
            if (cells.size() > MOST_CELLS) {
                throw Problem.of(422, "workbook-too-wide", Integer.toString(MOST_CELLS));
            }
        }
    }

    private Cell cell(String text) {
        return switch (type) {
            case "s" -> text(texts.get(text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1));
            case "inlineStr", "str" -> text(text);
            case "b" -> new Cell(Cell.Kind.BOOLEAN, text.equals("1") ? "true" : "false");
            case "e" -> new Cell(Cell.Kind.ERROR, text);
            case "d" -> new Cell(Cell.Kind.DATE, text);
            default -> number(text);
        };
    }

    private static Cell text(String text) {
        return new Cell(Cell.Kind.TEXT, PlainText.unguarded(Ooxml.unescaped(text)));
    }

    private Cell number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return new Cell(Cell.Kind.ERROR, text);
        }
        BigDecimal exact = new BigDecimal(text);
        if (styles.isDate(style)) {
            var date = SerialDate.read(exact, since1904);
            if (date.isPresent()) {
                return new Cell(Cell.Kind.DATE, date.get());
            }
        }
        // What 0.1 + 0.2 is stored as nobody sees: fifteen figures are what spreadsheets show.
        BigDecimal shown = exact.round(AS_SHOWN).stripTrailingZeros();
        boolean plain = shown.scale() <= 30 && shown.precision() - shown.scale() <= 30;
        return new Cell(Cell.Kind.NUMBER, plain ? shown.toPlainString() : shown.toString());
    }
}
