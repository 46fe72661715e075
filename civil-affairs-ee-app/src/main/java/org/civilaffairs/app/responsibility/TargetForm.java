package org.civilaffairs.app.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.responsibility.TargetKind;
import org.civilaffairs.core.rule.ClauseId;

/** A target while it is being written. */
public class TargetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final TargetKind kind;
    private String title;
    private String duties;
    private BigDecimal weight;

    TargetForm(Target target) {
        code = target.code();
        kind = target.kind();
        title = target.title();
        duties = target.duties().stream().map(ClauseId::toString).collect(Collectors.joining(" "));
        weight = target.weight();
    }

    /** Returns an empty line for another judged target. */
    static TargetForm another(int number) {
        return new TargetForm(Target.judged("Z" + number, "", new TreeSet<>(), BigDecimal.ZERO));
    }

    /** Returns whether the line says that there is such a target. */
    boolean there() {
        return weight != null && weight.signum() != 0;
    }

    /** @throws IllegalArgumentException when a clause is none */
    Target target() {
        TreeSet<ClauseId> clauses = Stream.of(duties.split("[ ,，、]+"))
                .filter(text -> !text.isEmpty())
                .map(ClauseId::parse)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Target(code, title, clauses, weight, kind);
    }

    public String getCode() {
        return code;
    }

    public TargetKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getDuties() {
        return duties;
    }

    public void setDuties(String duties) {
        this.duties = duties == null ? "" : duties;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }
}
