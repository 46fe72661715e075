package org.civilaffairs.core.responsibility;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.ClauseId;
import org.civilaffairs.core.rule.ParameterUse;

/**
 * The one text of an assessment: lines of a name and cells between tabs, what it rests on first, what it came to last.
 * A cell's backslash, tab and line ends are escaped as in Java.
 */
final class AssessmentText {

    static final String FIRST = "civil-affairs-assessment";
    static final String RESULT = "result.";

    private final StringBuilder text = new StringBuilder(4096);

    private AssessmentText() {}

    static String of(Assessment assessment) {
        AssessmentText form = new AssessmentText();
        form.line(FIRST, "1");
        form.line("letter", assessment.letter());
        form.line("post", assessment.post().since(), assessment.post().until().orElseThrow());
        for (ParameterUse use : assessment.yardstick().uses()) {
            form.line("parameter", use.key(), use.value(), use.source(), use.layer());
        }
        form.terms(assessment.terms());
        for (Indicator indicator : assessment.sheet().indicators()) {
            form.line("indicator", indicator.code(), listed(indicator.duties().stream()), plain(indicator.weight()));
            for (Part part : indicator.parts()) {
                form.line("part", part.measure(), part.share(), part.shape(), plain(part.limit()));
            }
        }
        assessment.facts().counts().forEach(form::count);
        assessment.judged().forEach((code, given) -> form.line("judged", code, plain(given.points()), given.reason()));
        assessment
                .adjustments()
                .forEach(one -> form.line("adjustment", one.item(), plain(one.points()), one.reason(), one.document()));
        assessment
                .vetoes()
                .forEach(one -> form.line("veto", one.item(), one.facts(), one.authority(), one.document(), one.on()));
        form.line("opinion", assessment.opinion());
        form.result(assessment.score());
        return form.text.toString();
    }

    private void terms(Terms terms) {
        for (Target target : terms.targets()) {
            line(
                    "target",
                    target.code(),
                    target.kind(),
                    plain(target.weight()),
                    listed(target.duties().stream()),
                    target.title());
        }
        terms.waived().forEach((clause, reason) -> line("waived", clause, reason));
    }

    private void count(String measure, Count count) {
        Stream<Object> cells = Stream.concat(Stream.of(measure, count.done(), count.due()), count.missed().stream());
        line("count", cells.toArray());
    }

    private void result(Score score) {
        for (ScoreLine one : score.lines()) {
            line(RESULT + "line", one.target().code(), one.standing(), one.points(), one.formula());
        }
        line(RESULT + "weights", plain(score.weights()));
        line(RESULT + "raw", score.raw().map(Fraction::toString).orElse("?"));
        line(RESULT + "bonus", plain(score.bonus()));
        line(RESULT + "deductions", plain(score.deductions()));
        line(
                RESULT + "published",
                score.published().map(BigDecimal::toPlainString).orElse("?"));
        line(RESULT + "grade", score.grade().map(Grade::name).orElse("?"));
    }

    private void line(String name, Object... cells) {
        text.append(name).append(": ");
        text.append(Stream.of(cells).map(cell -> escaped(cell.toString())).collect(Collectors.joining("\t")));
        text.append('\n');
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String listed(Stream<ClauseId> clauses) {
        return clauses.map(ClauseId::toString).collect(Collectors.joining(" "));
    }

    static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static String unescaped(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        for (int place = 0; place < cell.length(); place++) {
            char c = cell.charAt(place);
            if (c == '\\') {
                char next = ++place < cell.length() ? cell.charAt(place) : ' ';
                int escape = "\\tnr".indexOf(next);
                if (escape < 0) {
                    throw new IllegalArgumentException("No such escape: \\" + next);
                }
                c = "\\\t\n\r".charAt(escape);
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
