package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.home.HomeSection;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.guidance.RectificationState;

/** What waits of guidance on the home page: for a village what it is to mend, for an office what it is to confirm. */
@ApplicationScoped
class GuidanceHome implements HomeSection {

    @Inject
    private GuidanceService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private DivisionPath path;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<Work> work() {
        boolean works =
                switch (user.role()) {
                    case ASSISTANT, VILLAGE_COMMITTEES, TOWN, BUREAU -> true;
                    case INSPECTOR, ADMINISTRATOR -> false;
                };
        return works ? work(user.area().division().orElseThrow()) : List.of();
    }

    private List<Work> work(DivisionCode area) {
        RectificationState waits =
                area.level() == Level.VILLAGE ? RectificationState.TO_MEND : RectificationState.REPORTED_MENDED;
        return service.open(area).stream()
                .flatMap(visit -> visit.toMend().stream()
                        .filter(one -> one.state() == waits)
                        .filter(one -> area.level() == Level.VILLAGE
                                || one.demand().actor().division().equals(area))
                        .map(one -> work(visit, one)))
                .toList();
    }

    private Work work(Guidance visit, Rectification one) {
        boolean confirming = one.state() == RectificationState.REPORTED_MENDED;
        boolean late = one.overdueOn(LocalDate.now(clock));
        return new Work(
                confirming ? one.last().on().toString() : one.due().toString(),
                words.code(one.state()),
                late ? "bad" : "open",
                texts.of(confirming ? "guidance.work.confirm" : "guidance.work", one.what()),
                texts.of("guidance.work.under", path.nameOf(visit.visit().village()), words.date(one.due())),
                "/guidance/one?id=" + visit.id() + "&item=" + one.number());
    }
}
