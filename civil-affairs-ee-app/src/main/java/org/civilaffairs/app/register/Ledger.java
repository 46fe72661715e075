package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.app.web.Written;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;

/** How pages show the columns of the books: as headings, as cells, and as the fields of a form. */
@Named
@RequestScoped
public class Ledger {

    private static final int BRIEF = 8;
    private static final int NUMBER_LENGTH = 20;
    private static final int IDENTITY_LENGTH = 30;

    /** One value of a list to choose from. */
    public record Choice(String value, String label) {}

    @Inject
    private Look look;

    @Inject
    private Texts texts;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private Clock clock;

    private Language language() {
        return look.language();
    }

    /** Returns what to write for the day of writing, and how long a paper's day counts. */
    public String paperHint(String village) {
        int days =
                policies.on(LocalDate.now(clock), DivisionCode.parse(village)).get(Parameters.PAPER_DAYS);
        return texts.of("register.entry.recordedOn.hint", days);
    }

    /** Returns the heading. */
    public String heading(Column column) {
        return column.heading(language());
    }

    /** Returns an entry's value in a column, as it is read. */
    public String cell(Column column, RegisterEntry entry) {
        return FieldText.of(column, entry.fields().get(column.key()), language());
    }

    /** Returns the style of a column's cells. */
    public String style(Column column) {
        return switch (column.type()) {
            case MONEY, QUANTITY, WHOLE -> "num";
            case LONG_TEXT, NAMES -> "long";
            case DATE, DATE_TIME, MONTH, IDENTITY_NUMBER -> "day";
            default -> "";
        };
    }

    /** Returns who wrote an entry; that a town's officer keyed it in stays visible (REG-09). */
    public String writer(RegisterEntry entry) {
        String name = entry.writer().name().text();
        return entry.writer().office() == Office.TOWN ? name + "（" + texts.get("register.note.officer") + "）" : name;
    }

    /** Returns what has to be known beside an entry's number: what it stands for, what became of it, that it came late. */
    public String note(KeptEntry kept) {
        RegisterEntry entry = kept.entry();
        List<String> notes = new ArrayList<>();
        switch (entry.kind()) {
            case CORRECTION -> notes.add(texts.of("register.note.corrects", entry.refersTo(), entry.reason()));
            case VOID -> notes.add(texts.of("register.note.voids", entry.refersTo(), entry.reason()));
            case NIL -> notes.add(texts.get("register.note.nil"));
            case ENTRY -> {}
        }
        kept.struck()
                .ifPresent(by -> notes.add(texts.of(
                        by.kind() == EntryKind.VOID ? "register.note.voided" : "register.note.corrected",
                        by.number())));
        if (kept.timing() == Timing.LATE) {
            notes.add(texts.get("register.note.late"));
        }
        return String.join(language() == Language.EN ? "; " : "；", notes);
    }

    /** Returns the name of a book. */
    public String title(RegisterType type) {
        return type.title(language());
    }

    /** Returns the name of a kind of document. */
    public String document(DocumentKind kind) {
        return kind.label(language());
    }

    /** Returns the first signs of a digest, enough to compare with the eye. */
    public String brief(String digest) {
        return digest == null || digest.length() <= BRIEF ? digest : digest.substring(0, BRIEF);
    }

    /** Returns which kind of field a form has for a column: line, lines, choice or choices. */
    public String form(Column column) {
        return switch (column.type()) {
            case LONG_TEXT -> "lines";
            case CODE, YES_NO -> "choice";
            case CODES -> "choices";
            default -> "line";
        };
    }

    /** Returns whether a column's field takes the whole width of the form. */
    public boolean wide(Column column) {
        return column.type() == ColumnType.LONG_TEXT || column.type() == ColumnType.CODES;
    }

    /** Returns what can be chosen in a column of codes, or of yes and no. */
    public List<Choice> choices(Column column) {
        return column.codes()
                .map(list -> list.codes().stream()
                        .map(code -> new Choice(code.text(), code.text() + " " + code.label(language())))
                        .toList())
                .orElseGet(() -> List.of(
                        new Choice("true", Written.yesNo(true, language())),
                        new Choice("false", Written.yesNo(false, language()))));
    }

    /** Returns the type of the input, by which phones choose their keyboard and browsers their calendar. */
    public String inputType(Column column) {
        return switch (column.type()) {
            case DATE -> "date";
            case DATE_TIME -> "datetime-local";
            case MONTH -> "month";
            default -> "text";
        };
    }

    /** Returns the keyboard that a phone shows. */
    public String inputMode(Column column) {
        return switch (column.type()) {
            case WHOLE -> "numeric";
            case MONEY, QUANTITY -> "decimal";
            default -> "text";
        };
    }

    /** Returns how much can be typed at all. */
    public int longest(Column column) {
        if (column.maxLength() > 0) {
            return column.maxLength();
        }
        return column.type() == ColumnType.IDENTITY_NUMBER ? IDENTITY_LENGTH : NUMBER_LENGTH;
    }

    /** Returns what helps to fill a field in: its unit, when it is required, how several are written. */
    public String hint(Column column) {
        Optional<String> unit = column.unit(language()).map(name -> texts.of("register.hint.unit", name));
        Optional<String> names =
                column.type() == ColumnType.NAMES ? Optional.of(texts.get("register.hint.names")) : Optional.empty();
        return String.join(
                language() == Language.EN ? ". " : "；",
                List.of(unit, column.requiredWhen().map(condition -> when(column, condition)), names).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Returns the id of the field that decides whether a column's is needed; empty where it always may be. */
    public String hangsOn(Column column) {
        return column.requiredWhen()
                .filter(condition -> !condition.absent())
                .map(condition -> WritePage.FIELD + condition.column())
                .orElse("");
    }

    /** Returns the values of that field with which it is needed, with commas between them; empty for any value. */
    public String hangsOnValues(Column column) {
        return column.requiredWhen()
                .map(condition -> String.join(",", condition.values()))
                .orElse("");
    }

    private String when(Column column, Column.Condition condition) {
        Column other = RegisterType.find(column.book())
                .flatMap(type -> type.column(condition.column()))
                .orElseThrow();
        if (condition.absent()) {
            return texts.of("register.hint.unless", heading(other));
        }
        if (condition.values().isEmpty()) {
            return texts.of("register.hint.whenAny", heading(other));
        }
        List<String> values = condition.values().stream()
                .map(value -> FieldText.of(other, value, language()))
                .toList();
        return texts.of(
                "register.hint.when", heading(other), String.join(language() == Language.EN ? ", " : "、", values));
    }
}
