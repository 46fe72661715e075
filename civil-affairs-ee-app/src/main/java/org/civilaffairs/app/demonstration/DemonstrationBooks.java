package org.civilaffairs.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.register.EntryGiven;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.app.register.RegisterService;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.RegisterContent;
import org.civilaffairs.core.register.RegisterType;

/** Writes two years of all ten books in three villages, as their assistants would have written them on paper. */
@ApplicationScoped
class DemonstrationBooks {

    /** {d} is the day of the event, {d+5} five days later, {y} and {y+1} its year and the next. */
    private static final Pattern DAY = Pattern.compile("\\{([dy])(?:\\+([0-9]+))?}");

    private static final int SHELVES = 2;
    private static final int TO_A_BOX = 30;

    @Inject
    private RegisterService service;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private Clock clock;

    /** A line of the script: village, book, day, days until it was written down, documents, witness, payment, content. */
    private record Line(String[] cells, Script script) {

        BookId book() {
            return new BookId(
                    new DivisionCode(cells[0]), RegisterType.find(cells[1]).orElseThrow(), day().getYear());
        }

        LocalDate day() {
            return script.day(cells[2]);
        }

        LocalDate recorded() {
            return day().plusDays(Long.parseLong(cells[3]));
        }

        boolean whole() {
            return cells[4].equals("all");
        }

        Map<String, String> content() {
            Map<String, String> content = new LinkedHashMap<>();
            for (String pair : filled(cells[7]).split("\\|")) {
                content.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return content;
        }

        String payment() {
            return filled(cells[6]);
        }

        private String filled(String text) {
            return DAY.matcher(text).replaceAll(this::filled);
        }

        private String filled(MatchResult found) {
            int more = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
            return found.group(1).equals("d")
                    ? day().plusDays(more).toString()
                    : Integer.toString(day().getYear() + more);
        }
    }

    void play(Script script) {
        LocalDate today = LocalDate.now(clock);
        int papers = 0;
        for (String[] cells : script.table("entries")) {
            Line line = new Line(cells, script);
            if (line.recorded().isAfter(today)) {
                continue;
            }
            Map<String, String> content = line.content();
            List<OriginalGiven> originals = originals(line, content, papers);
            papers += originals.size();
            EntryGiven given = new EntryGiven(
                    content,
                    line.day(),
                    line.book().type() == RegisterType.HARDSHIP_CHANGE ? line.day() : null,
                    line.recorded(),
                    EntrySource.PAPER,
                    cells[5],
                    originals,
                    line.payment(),
                    null,
                    null,
                    assistant(line.book().village()));
            Script.must(service.append(line.book(), given), cells);
        }
    }

    /** What the book demands lies in the cabinet, all of it or all but the last. */
    private List<OriginalGiven> originals(Line line, Map<String, String> content, int before) {
        RegisterContent read = line.book()
                .type()
                .read(content, policies.on(line.day(), line.book().village()), line.recorded())
                .accepted()
                .orElseThrow(() -> new IllegalStateException(String.join(",", line.cells())));
        List<OriginalGiven> originals = new ArrayList<>();
        for (DocumentKind kind : read.originals()) {
            int item = before + originals.size();
            String place = "G1-S%d-B%02d-J%03d"
                    .formatted(
                            1 + line.book().type().ordinal() / (RegisterType.values().length / SHELVES),
                            1 + item / TO_A_BOX % 99,
                            1 + item % TO_A_BOX);
            originals.add(new OriginalGiven(kind, null, place));
        }
        return line.whole() || originals.isEmpty() ? originals : originals.subList(0, originals.size() - 1);
    }

    private static OnBehalf assistant(DivisionCode village) {
        return new OnBehalf(Office.ASSISTANT, village);
    }
}
