package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.home.BoardSection;
import org.civilaffairs.app.home.HomeSection;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Rectification;

/** How much of what guidance asked for is still to be mended or confirmed, on the board. */
@ApplicationScoped
class GuidanceBoard implements BoardSection {

    @Inject
    private GuidanceService service;

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Override
    public List<HomeSection.Figure> figures(DivisionCode division, LocalDate on) {
        List<Rectification> open = service.open(division, on).stream()
                .flatMap(visit -> visit.toMend().stream())
                .filter(one -> one.state().open())
                .toList();
        long late = open.stream().filter(one -> one.overdueOn(on)).count();
        return List.of(new HomeSection.Figure(
                texts.get("guidance.board"),
                words.number(open.size()),
                "",
                texts.of("guidance.board.late", late),
                late > 0 ? "bad" : open.isEmpty() ? "good" : "open",
                "/supervision/findings?code=" + division + "&on=" + on + "&assertion=GDN-01"));
    }
}
