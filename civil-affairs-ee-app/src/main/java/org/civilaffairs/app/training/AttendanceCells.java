package org.civilaffairs.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines of a list of people, taken apart into cells: what is pasted from a spreadsheet has tabs, a CSV file commas and
 * quotation marks. In each line the cell with an identity number says who is meant, otherwise the one with the name;
 * columns may come in any order, and a head is told by its words.
 */
final class AttendanceCells {

    /**
     * One line that is not empty.
     *
     * @param number from 1, empty lines counted
     * @param who the identity number or the name; empty in a head and in a line with neither
     */
    record Row(int number, boolean head, String who) {}

    private static final Pattern NUMBER = Pattern.compile("[0-9]{14,17}[0-9Xx]|[0-9]{6} ?[0-9]{8} ?[0-9]{3}[0-9Xx]");
    private static final Pattern NAME = Pattern.compile("\\p{L}.*");
    private static final Set<String> NAME_HEADS = Set.of("姓名", "助理员姓名", "助理員姓名", "name");
    private static final Set<String> NUMBER_HEADS =
            Set.of("身份证号", "身份证号码", "公民身份号码", "身份證號", "身份證號碼", "公民身份號碼", "identity number");
    /** Signs that spreadsheets put before a number to keep it from being calculated with. */
    private static final Pattern TEXT_SIGNS = Pattern.compile("^[='\\s\\p{Z}]+|\\p{Z}+$");

    private AttendanceCells() {}

    static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int nameAt = -1;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            List<String> cells = cells(line);
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            boolean head = rows.isEmpty() && cells.stream().anyMatch(AttendanceCells::headed);
            if (head) {
                nameAt = place(cells, NAME_HEADS);
            }
            rows.add(new Row(number, head, head ? "" : who(cells, nameAt)));
        }
        return rows;
    }

    private static String who(List<String> cells, int nameAt) {
        String named = nameAt >= 0 && nameAt < cells.size() ? cells.get(nameAt) : "";
        return cells.stream()
                .filter(cell -> NUMBER.matcher(cell).matches())
                .findFirst()
                .or(() -> named.isEmpty()
                        ? cells.stream()
                                .filter(cell -> NAME.matcher(cell).matches())
                                .findFirst()
                        : Optional.of(named))
                .orElse("");
    }

    private static boolean headed(String cell) {
        return NAME_HEADS.contains(cell.toLowerCase(Locale.ROOT))
                || NUMBER_HEADS.contains(cell.toLowerCase(Locale.ROOT));
    }

    private static int place(List<String> cells, Set<String> heads) {
        return cells.stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .map(heads::contains)
                .toList()
                .indexOf(true);
    }

    /** A quotation mark hides what parts cells until the next one; two of them in a row are one that is meant. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean hidden = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"' && hidden && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(sign);
                at++;
            } else if (sign == '"') {
                hidden = !hidden;
            } else if (!hidden && (sign == ',' || sign == '，' || sign == '\t' || sign == ';')) {
                cells.add(clean(cell));
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(clean(cell));
        return cells;
    }

    private static String clean(CharSequence cell) {
        return TEXT_SIGNS.matcher(cell).replaceAll("").strip();
    }
}
