package org.civilaffairs.app.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.home.HomeSection;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.supervision.Coverage;
import org.civilaffairs.core.supervision.Supervision;
import org.civilaffairs.core.training.TrainingRequirement;

/** Coverage, findings and, for a town, its trainings of two, on the home page of who has a division. */
@ApplicationScoped
class SupervisionHome implements HomeSection {

    @Inject
    private SupervisionService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<Figure> figures() {
        Optional<DivisionCode> area = user.area().division();
        return area.map(this::figures).orElseGet(List::of);
    }

    private List<Figure> figures(DivisionCode area) {
        LocalDate today = LocalDate.now(clock);
        Supervision over = service.over(area, today);
        List<Figure> figures = new ArrayList<>();
        if (area.level() != Level.VILLAGE) {
            Coverage coverage = over.coverage(area);
            figures.add(new Figure(
                    texts.get("supervision.coverage"),
                    coverage.percent(),
                    "",
                    texts.of("supervision.covered.of", coverage.covered(), coverage.villages()),
                    coverage.covered() == coverage.villages() ? "good" : "bad",
                    "/board/index?code=" + area));
        }
        List<Finding> breaches = over.judge(area).stream()
                .filter(finding -> finding.outcome() == Outcome.BREACH)
                .toList();
        figures.add(new Figure(
                texts.get("supervision.breaches"),
                words.number(breaches.size()),
                "",
                "",
                breaches.isEmpty() ? "good" : "bad",
                "/supervision/findings?code=" + area + "&outcome=BREACH"));
        if (area.level() == Level.TOWN) {
            over.townYear(area, today.getYear()).ifPresent(year -> {
                TrainingRequirement requirement = TrainingRequirement.of(year, today);
                figures.add(new Figure(
                        texts.get("supervision.trainings"),
                        words.number(requirement.held().size()),
                        "/ " + requirement.required(),
                        requirement.left() == 0
                                ? ""
                                : texts.of(
                                        "supervision.trainings.left",
                                        requirement.left(),
                                        words.date(requirement.until())),
                        requirement.left() == 0 ? "good" : "open",
                        "/training/index?division=" + area));
            });
        }
        return figures;
    }
}
