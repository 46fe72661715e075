package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.Severity;

/** How pages write what the core says: dates, figures, clauses, outcomes and findings. */
@Named
@RequestScoped
public class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z_]+(, [A-Z][A-Z_]+)*");
    private static final Pattern SEVERAL = Pattern.compile("\\[.*]");
    private static final Pattern CLAUSE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2})?");

    @Inject
    private Look look;

    @Inject
    private Bundles bundles;

    @Inject
    private Clock clock;

    /** Returns a date as people write it, or an empty text for none. */
    public String date(LocalDate date) {
        return Written.day(date, look.language());
    }

    /** Returns a moment, kept in UTC, as a clock in Beijing shows it. */
    public String moment(LocalDateTime moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(clock.getZone()));
    }

    /** Returns today's date in Beijing. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Returns a whole number with its thousands set apart. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(look.getLocale()).format(number);
    }

    /** Returns a ratio between 0 and 1 in hundredths with at most one decimal, without the sign. */
    public String hundredths(double ratio) {
        var format = NumberFormat.getNumberInstance(look.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(ratio * 100);
    }

    /** Returns a clause as the plan numbers it. */
    public String clause(Object clause) {
        return ClauseLabel.of(String.valueOf(clause), look.language());
    }

    /** Returns the tone of an outcome: good, bad, open or plain. */
    public String tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> "good";
            case BREACH -> "bad";
            case PENDING, UNDETERMINED -> "open";
            case NOT_APPLICABLE, WAIVED -> "plain";
        };
    }

    /** Returns the tone of a finding: like its outcome, but where only a parameter is missed, not the plan, it is open, not bad. */
    public String toneOf(Finding finding) {
        boolean mild = finding.outcome() == Outcome.BREACH && !finding.blocks();
        return finding.severity() == Severity.INFO ? "plain" : mild ? "open" : tone(finding.outcome());
    }

    /** Returns the name of an outcome's sign among the icons. */
    public String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "check";
            case BREACH -> "missing";
            case PENDING -> "clock";
            case UNDETERMINED -> "question";
            case NOT_APPLICABLE -> "dash";
            case WAIVED -> "waived";
        };
    }

    /** Returns a finding's sentence. */
    public String finding(Finding finding) {
        return Messages.of(finding, look.language());
    }

    /** Returns the words for a code of the core, such as a state or a step; for several, with commas between them. */
    public String code(Object code) {
        return code == null ? "" : Messages.words(code.toString(), look.language());
    }

    /** Returns the first and the last day of a period, or an empty text for none; a period without an end is open. */
    public String days(Days days) {
        if (days == null) {
            return "";
        }
        return date(days.since()) + " – "
                + days.until().map(day -> date(day.minusDays(1))).orElse("");
    }

    /** Returns a value of the core's as people write it: dates, yes and no, codes, several of them; any other text as it is. */
    public String written(Object value) {
        var text = String.valueOf(value);
        if (value == null || text.isBlank()) {
            return "–";
        }
        if (SEVERAL.matcher(text).matches()) {
            var separator = look.language() == Language.EN ? ", " : "、";
            return Stream.of(text.substring(1, text.length() - 1).split(", "))
                    .map(this::written)
                    .collect(Collectors.joining(separator));
        }
        if (DATE.matcher(text).matches()) {
            return date(LocalDate.parse(text));
        }
        if (text.equals("true") || text.equals("false")) {
            return Written.yesNo(text.equals("true"), look.language());
        }
        return CODES.matcher(text).matches() ? codeIfAny(text) : text;
    }

    private String codeIfAny(String text) {
        try {
            return code(text);
        } catch (MissingResourceException noCode) {
            return text;
        }
    }

    /** Returns what a fact of a finding is called; its own name where nobody has given it one. */
    public String fact(String name) {
        return bundles.text("fact." + name, look.language()).orElse(name);
    }

    /** Returns what a parameter is called; its key where nobody has given it a name. */
    public String parameter(String key) {
        return bundles.text("parameter." + key, look.language()).orElse(key);
    }

    /** Returns what a parameter's value is counted in, or an empty text where it is no count. */
    public String unit(String key) {
        return bundles.text("parameter." + key + ".unit", look.language())
                .orElse("")
                .strip();
    }

    /** Returns a parameter's value with its unit. */
    public String parameterValue(String key, String value) {
        return (written(value) + " " + unit(key)).strip();
    }

    /** Returns where a value comes from: a clause of the plan by its number, a document by its name. */
    public String source(String source) {
        if (!CLAUSE.matcher(source).matches()) {
            return source;
        }
        return bundles.text("web.source.clause", look.language()).orElse("{0}").replace("{0}", clause(source));
    }
}
