package org.civilaffairs.tck.reference;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.tck.adapter.Supervision;

/** Findings and figures of the reference. */
record ReferenceSupervision(Reference reference) implements Supervision {

    @Override
    public List<Finding> findings(String division, LocalDate on) {
        List<Finding> right = shown(reference.store.on(on).judge(new DivisionCode(division)));
        return reference.twist.noted(right, reference.twist.findings(division, on, right));
    }

    static List<Finding> shown(List<org.civilaffairs.core.rule.Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.assertion().toString(),
                        finding.clause().toString(),
                        finding.outcome().name(),
                        finding.severity().name(),
                        finding.bound().name(),
                        finding.subject().id()))
                .toList();
    }

    @Override
    public Coverage coverage(String division, LocalDate on) {
        Coverage right = coverage(reference.store.on(on).coverage(new DivisionCode(division)));
        return reference.twist.noted(right, reference.twist.coverage(on, right));
    }

    private static Coverage coverage(org.civilaffairs.core.supervision.Coverage core) {
        return new Coverage(
                core.division().digits(),
                core.asOf(),
                core.villages(),
                core.covered(),
                core.digest(),
                core.below().stream().map(ReferenceSupervision::coverage).toList());
    }

    @Override
    public List<Vacancy> vacancies(String division, LocalDate on) {
        List<Vacancy> right = reference.store.on(on).vacancies(new DivisionCode(division)).stream()
                .map(vacancy -> new Vacancy(vacancy.village().digits(), vacancy.since(), vacancy.days()))
                .toList();
        return reference.twist.noted(right, reference.twist.vacancies(on, right));
    }
}
