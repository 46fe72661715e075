package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.ParameterUse;

/** Whether an entry may be appended; every reason against it at once. */
final class EntryCheck {

    private final BookHead head;
    private final EntryWanted wanted;
    private final BookFacts facts;
    private final EntryFindings found;
    private final Map<String, String> values;

    EntryCheck(BookHead head, EntryWanted wanted, BookFacts facts) {
        this.head = head;
        this.wanted = DonationBalance.told(wanted, facts.funds());
        this.facts = facts;
        this.found = new EntryFindings(head.book().type(), wanted.recordedOn());
        this.values = this.wanted.content().map(RegisterContent::values).orElse(Map.of());
    }

    Decision<RegisterEntry> decide() {
        if (wanted.type() != head.book().type()
                || !wanted.village().equals(head.book().village())) {
            found.refuse(
                    RegisterProvisions.COLUMNS,
                    "other-book",
                    "kind",
                    Map.of("given", wanted.type().code()));
            return new Decision.Rejected<>(found.all());
        }
        content();
        days();
        book();
        reference();
        quarter();
        homes();
        writer();
        if (found.all().stream().noneMatch(Finding::blocks)) {
            originals();
            DonationBalance.check(wanted, found);
            return Decision.of(RegisterEntry.after(head, wanted, values), found.all());
        }
        return new Decision.Rejected<>(found.all());
    }

    /** Content that never was text is held to the same columns. */
    private void content() {
        wanted.content().ifPresent(said -> {
            found.add(EntryReader.examine(said, values, facts.policy(), wanted.recordedOn()));
            boolean sensitive = wanted.type().columns().stream()
                    .anyMatch(column -> column.sensitive() && values.containsKey(column.key()));
            if (sensitive && !Commitment.isSalt(wanted.salt())) {
                throw new IllegalArgumentException("Sensitive values want a salt of 16 bytes in hexadecimal");
            }
        });
        free("reason", wanted.reason());
        free("remark", wanted.remark());
        free("checkedBy", wanted.checkedBy());
        free("origin", wanted.origin());
        free("payment", wanted.payment());
    }

    private void free(String column, String text) {
        if (!Texts.clean(text)) {
            found.refuse(RegisterProvisions.COLUMNS, "not-text", column, Map.of("value", ""));
        } else if (Texts.tellsIdentity(text)) {
            found.refuse(RegisterProvisions.COLUMNS, "identity-number-in-clear", column, Map.of("value", "****"));
        }
    }

    private void days() {
        LocalDate start = wanted.clockStart();
        boolean speaks = wanted.content().isPresent();
        if (speaks
                && wanted.type() == RegisterType.HARDSHIP_CHANGE
                && wanted.knownOn().isEmpty()) {
            found.refuse(RegisterProvisions.COLUMNS, "required", "knownOn", Map.of());
        }
        if (wanted.happenedOn().isAfter(wanted.recordedOn()) || start.isAfter(wanted.recordedOn())) {
            found.refuse(
                    RegisterProvisions.TIMELY,
                    "future",
                    start.isAfter(wanted.happenedOn()) ? "knownOn" : "happenedOn",
                    Map.of("on", later(start, wanted.happenedOn()), "recorded", wanted.recordedOn()));
        } else if (start.isBefore(wanted.happenedOn())) {
            found.refuse(
                    RegisterProvisions.TIMELY,
                    "known-before-event",
                    "knownOn",
                    Map.of("on", start, "happened", wanted.happenedOn()));
        } else if (wanted.kind() == EntryKind.ENTRY) {
            late(start);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void late(LocalDate start) {
        Timeliness.Span span = new Timeliness.Span(start, wanted.recordedOn(), wanted.source(), facts.entered());
        Timeliness time = Timeliness.of(wanted.type(), wanted.death(), span, facts.policy(), facts.calendar());
        ParameterUse use = facts.policy().use(time.limit());
        Map<String, Object> told =
                new TreeMap<>(Map.of("on", start, "recorded", wanted.recordedOn(), "allowed", time.allowed()));
        if (time.undetermined()) {
            found.warn(
                    RegisterProvisions.TIMELY,
                    "calendar-unknown",
                    Outcome.UNDETERMINED,
                    "happenedOn",
                    told,
                    List.of(use));
        } else if (time.late()) {
            // Nobody needs a calendar to see that it was not the same day.
            told.put(
                    "taken",
                    time.taken().isPresent() ? Integer.toString(time.taken().getAsInt()) : "–");
            if (time.trust() == Timeliness.Trust.EXPIRED) {
                ParameterUse trusted = facts.policy().use(Parameters.PAPER_DAYS);
                told.put("entered", facts.entered().orElseThrow());
                told.put("trusted", facts.policy().get(Parameters.PAPER_DAYS));
                found.warn(
                        RegisterProvisions.TIMELY,
                        "paper-too-old",
                        Outcome.BREACH,
                        "recordedOn",
                        told,
                        List.of(use, trusted));
                return;
            }
            String code = time.allowed() == 0 ? "not-the-same-day" : "late";
            found.warn(RegisterProvisions.TIMELY, code, Outcome.BREACH, "happenedOn", told, List.of(use));
        }
    }

    private void book() {
        if (!head.open()) {
            found.refuse(
                    RegisterProvisions.CLOSED,
                    "closed",
                    "happenedOn",
                    Map.of("year", head.book().year()));
        }
        int year = wanted.happenedOn().getYear();
        boolean late = wanted.concernsYear() != 0;
        boolean fits = late
                ? wanted.recordedOn().getYear() == head.book().year()
                        && wanted.concernsYear() < head.book().year()
                : year == head.book().year();
        boolean named = !late || wanted.kind() != EntryKind.ENTRY || wanted.concernsYear() == year;
        if (!fits || !named) {
            found.refuse(
                    RegisterProvisions.CLOSED,
                    "other-year",
                    "happenedOn",
                    Map.of("year", head.book().year(), "on", wanted.happenedOn()));
        }
    }

    private void reference() {
        if (wanted.refersTo() == 0) {
            return;
        }
        if (wanted.reason().isEmpty()) {
            found.refuse(RegisterProvisions.NOTHING_ERASED, "reason-missing", "reason", Map.of());
        }
        Map<String, Object> told = Map.of("number", wanted.refersTo());
        if (facts.referred().isEmpty() || facts.referred().get().number() != wanted.refersTo()) {
            found.refuse(RegisterProvisions.NOTHING_ERASED, "no-such-entry", "refersTo", told);
        } else if (facts.struck()) {
            found.refuse(RegisterProvisions.NOTHING_ERASED, "struck-already", "refersTo", told);
        } else if (facts.referred().get().kind() == EntryKind.VOID
                || (facts.referred().get().kind() == EntryKind.NIL && wanted.kind() == EntryKind.CORRECTION)) {
            found.refuse(RegisterProvisions.NOTHING_ERASED, "nothing-to-correct", "refersTo", told);
        }
    }

    private void quarter() {
        if (wanted.kind() != EntryKind.NIL) {
            return;
        }
        int quarter = Quarters.of(wanted.happenedOn());
        Map<String, Object> told = Map.of("year", wanted.happenedOn().getYear(), "quarter", quarter);
        if (!wanted.happenedOn().equals(Quarters.end(wanted.happenedOn().getYear(), quarter))) {
            found.refuse(RegisterProvisions.ARCHIVED, "nil-of-a-quarter", "happenedOn", told);
        }
        if (facts.quarterTaken()) {
            found.refuse(RegisterProvisions.ARCHIVED, "nil-in-spite-of-entries", "happenedOn", told);
        }
    }

    private void homes() {
        if (!wanted.origin().isEmpty() && facts.originWritten() && wanted.kind() == EntryKind.ENTRY) {
            found.refuse(RegisterProvisions.ENTER_ONCE, "written-already", "origin", Map.of("origin", wanted.origin()));
        }
        if (wanted.payment().isEmpty() || wanted.kind() != EntryKind.ENTRY) {
            return;
        }
        Map<String, Object> told = Map.of("payment", wanted.payment(), "home", facts.paymentHome());
        if (!wanted.type().countsAmounts()) {
            found.refuse(RegisterProvisions.ONE_HOME, "no-home-here", "payment", told);
        } else if (!facts.paymentHome().isEmpty()) {
            found.refuse(RegisterProvisions.ONE_HOME, "counted-already", "payment", told);
        }
    }

    private void writer() {
        Writer writer = wanted.writer();
        Map<String, Object> told = Map.of("name", writer.name(), "on", wanted.recordedOn());
        Optional<String> hindrance = writer.hindrance(wanted.village(), facts.inPost());
        if (hindrance.isPresent()) {
            found.refuse(RegisterProvisions.WRITER, hindrance.get(), "writer", told);
        } else if (writer.office() == Office.TOWN && wanted.source() != EntrySource.PAPER_REKEYED) {
            found.refuse(RegisterProvisions.WRITER, "not-from-paper", "writer", told);
        }
    }

    private void originals() {
        if (!wanted.missing().isEmpty()) {
            String kinds = wanted.missing().stream().map(Enum::name).collect(Collectors.joining(", "));
            Map<String, Object> told = Map.of("missing", kinds);
            found.warn(RegisterProvisions.ORIGINALS, "originals-missing", Outcome.BREACH, "originals", told, List.of());
        }
    }
}
