package org.civilaffairs.core.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Transition;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.register.RegisterProvisions;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Subject;

/** Whether a step of a volume may be taken: first the table, then the guards. */
final class VolumeStepCheck {

    private final Volume volume;
    private final VolumeStep step;
    private final VolumeFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    VolumeStepCheck(Volume volume, VolumeStep step, VolumeFacts facts) {
        this.volume = volume;
        this.step = step;
        this.facts = facts;
    }

    Decision<Volume> decide() {
        Optional<Transition<VolumeState, VolumeEvent>> row = VolumeLifeCycle.TABLE.find(volume.state(), step.event());
        if (row.isEmpty()) {
            refuse("not-the-next-step");
            return new Decision.Rejected<>(findings);
        }
        if (!row.get().who().contains(step.actor().office()) || !near(step.actor())) {
            refuse("other-office");
            return new Decision.Rejected<>(findings);
        }
        if (step.on().isBefore(volume.history().get(volume.history().size() - 1).on())) {
            refuse("order");
        }
        switch (step.event()) {
            case CLOSE_VOLUME -> close();
            case ARRANGE -> require(step.pages() > 0, "pages-missing");
            case PLACE -> place();
            case LEND -> lend();
            case RETAIN, DISPOSE -> appraise();
            case TRANSFER_UP -> require(!step.reason().isEmpty(), "reason-missing");
            default -> {
                // A volume that is given back asks for nothing.
            }
        }
        Volume after = volume.and(step);
        return Decision.of(step.event() == VolumeEvent.CLOSE_VOLUME ? after.closedAt(facts.head()) : after, findings);
    }

    private boolean near(Actor actor) {
        DivisionCode village = volume.book().village();
        return actor.division().covers(village);
    }

    /** A full volume may be closed before the year is over, with the reason. */
    private void close() {
        boolean over = step.on().isAfter(LocalDate.of(volume.book().year(), 12, 31));
        require(over || !step.reason().isEmpty(), "year-not-over");
        require(facts.faults().isEmpty(), "not-whole");
    }

    private void place() {
        boolean ready = facts.cabinets().stream().anyMatch(cabinet -> cabinet.primary() && cabinet.labelled());
        if (!ready) {
            refuse(ArchiveProvisions.CABINET, "no-cabinet-for-it", Map.of("label", Cabinet.LABEL));
        }
    }

    private void lend() {
        require(!step.borrower().isEmpty(), "borrower-missing");
        require(!step.reason().isEmpty(), "reason-missing");
        int days = facts.policy().get(Parameters.LOAN_DAYS);
        boolean within = step.dueOn().isAfter(step.on())
                && !step.dueOn().isAfter(step.on().plusDays(days));
        if (!within) {
            refuse(RegisterProvisions.ARCHIVED, "loan-too-long", Map.of("due", step.dueOn(), "days", days));
        }
    }

    private void appraise() {
        Optional<LocalDate> over = volume.retention().over(volume.book().year());
        require(over.filter(day -> !step.on().isBefore(day)).isPresent(), "kept-longer");
        require(!step.reason().isEmpty(), "reason-missing");
    }

    private void require(boolean met, String code) {
        if (!met) {
            refuse(code);
        }
    }

    private void refuse(String code) {
        refuse(RegisterProvisions.ARCHIVED, code, Map.of());
    }

    private void refuse(Provision provision, String code, Map<String, ?> more) {
        Map<String, Object> told = new TreeMap<>(more);
        told.put("book", volume.book().type().code());
        told.put("year", volume.book().year());
        told.put("volume", volume.number());
        told.put("step", step.event());
        told.put("state", volume.state());
        told.put("on", step.on());
        Subject subject = new Subject(Subject.Kind.DOCUMENT, volume.archiveNumber());
        findings.add(Finding.refusal(provision, code, subject, told, step.on()));
    }
}
