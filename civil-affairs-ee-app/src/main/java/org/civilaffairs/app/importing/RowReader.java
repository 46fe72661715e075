package org.civilaffairs.app.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.Cell.Kind;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/** Makes of a sheet's row what the core reads, and tells every fault of it at once. */
final class RowReader {

    /** A row as it was read: what it says, or what is wrong with it in words. */
    record Read(Optional<BookRow> row, List<String> faults) {}

    private static final Pattern DAY =
            Pattern.compile("([12][0-9]{3})(?:-|/|\\.|年)([0-9]{1,2})(?:-|/|\\.|月)([0-9]{1,2})日?");
    /** Numbers keep fifteen figures in a spreadsheet; an identity number has eighteen. */
    private static final Pattern LOST = Pattern.compile("[0-9]{16,}|.*[eE].*");

    private final RegisterType type;
    private final List<SheetColumn> columns;
    private final Policy policy;
    private final LocalDate today;
    private final Language language;
    private final SheetWords words;

    RowReader(RegisterType type, Policy policy, LocalDate today, Language language, SheetWords words) {
        this.type = type;
        this.columns = SheetColumn.of(type);
        this.policy = policy;
        this.today = today;
        this.language = language;
        this.words = words;
    }

    Read read(int line, Map<String, Cell> cells) {
        List<String> faults = new ArrayList<>();
        Map<String, String> raw = new HashMap<>();
        for (SheetColumn column : columns) {
            Cell cell = cells.get(column.key());
            if (cell != null) {
                unreadable(column, cell)
                        .ifPresentOrElse(
                                code -> faults.add(words.of(language, code, words.name(column, language), cell.text())),
                                () -> raw.put(column.key(), text(column, cell)));
            }
        }
        Optional<LocalDate> happenedOn = day(raw.remove(SheetColumn.HAPPENED_ON), SheetColumn.HAPPENED_ON, faults);
        Optional<LocalDate> knownOn = day(raw.remove(SheetColumn.KNOWN_ON), SheetColumn.KNOWN_ON, faults);
        Optional<LocalDate> recordedOn = day(raw.remove(SheetColumn.RECORDED_ON), SheetColumn.RECORDED_ON, faults);
        recordedOn
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> faults.add(words.of(language, "importing.fault.later", day)));
        int number = number(cells.get(SheetColumn.NUMBER));
        List<OriginalGiven> originals = originals(common(raw, SheetColumn.ORIGINALS, faults), faults);
        String payment = type.countsAmounts() ? common(raw, SheetColumn.PAYMENT, faults) : "";
        String checkedBy = common(raw, SheetColumn.CHECKED_BY, faults);
        String remark = common(raw, SheetColumn.REMARK, faults);
        if (happenedOn.isEmpty() && !cells.containsKey(SheetColumn.HAPPENED_ON)) {
            faults.add(words.of(language, "importing.fault.no-day"));
        }
        var decision = type.read(raw, policy, happenedOn.orElse(today));
        decision.findings().stream()
                .filter(Finding::blocks)
                .forEach(finding -> faults.add(Messages.of(finding, language)));
        if (!faults.isEmpty() || decision.accepted().isEmpty()) {
            return new Read(Optional.empty(), faults);
        }
        return new Read(
                Optional.of(new BookRow(
                        line,
                        happenedOn.orElseThrow(),
                        knownOn,
                        recordedOn,
                        number,
                        decision.accepted().get(),
                        originals,
                        payment,
                        checkedBy,
                        remark)),
                List.of());
    }

    private List<OriginalGiven> originals(String text, List<String> faults) {
        List<String> unread = new ArrayList<>();
        List<OriginalGiven> originals = OriginalsText.read(text, unread);
        unread.forEach(one -> faults.add(words.of(language, "importing.fault.original", shortened(one))));
        return originals;
    }

    private static Optional<String> unreadable(SheetColumn column, Cell cell) {
        if (cell.kind() == Kind.ERROR) {
            return Optional.of("importing.fault.error");
        }
        boolean figures = column.type() == ColumnType.IDENTITY_NUMBER
                || column.type() == ColumnType.TEXT
                || column.type() == ColumnType.CREDIT_CODE;
        return cell.kind() == Kind.NUMBER
                        && figures
                        && LOST.matcher(cell.text()).matches()
                ? Optional.of("importing.fault.as-number")
                : Optional.empty();
    }

    /** A spreadsheet makes 1 of 01, and a day of a month. */
    private static String text(SheetColumn column, Cell cell) {
        String text = cell.text();
        if (column.type() == ColumnType.MONTH && cell.kind() == Kind.DATE) {
            return text.substring(0, "2026-03".length());
        }
        boolean single = cell.kind() == Kind.NUMBER && text.length() == 1;
        return single && column.type() == ColumnType.CODE ? "0" + text : text;
    }

    private Optional<LocalDate> day(String text, String key, List<String> faults) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var found = DAY.matcher(plain);
        if (found.matches()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))));
            } catch (DateTimeException noDay) {
                // Falls through to the same words as a text that is no date at all.
            }
        }
        faults.add(words.of(
                language, "importing.fault.day", words.of(language, "importing.column." + key), shortened(text)));
        return Optional.empty();
    }

    /** What stands there when it is no number was not given out by us, and counts for nothing. */
    private static int number(Cell cell) {
        return cell != null && cell.text().matches("[1-9][0-9]{0,8}") ? Integer.parseInt(cell.text()) : 0;
    }

    private String common(Map<String, String> raw, String key, List<String> faults) {
        String text = Optional.ofNullable(raw.remove(key)).map(String::strip).orElse("");
        SheetColumn column = columns.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        int length = text.codePointCount(0, text.length());
        if (length > column.longest()) {
            faults.add(
                    words.of(language, "importing.fault.long", words.name(column, language), length, column.longest()));
            return "";
        }
        return text;
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
