package org.civilaffairs.app.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.home.HomeSection;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;

/** How many towns and villages the visitor's area has. */
@ApplicationScoped
class DivisionHome implements HomeSection {

    private static final int PLACE = 90;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<Figure> figures() {
        var tree = divisions.on(LocalDate.now(clock));
        var area = user.area().toString();
        if (area.length() == 12) {
            return List.of();
        }
        var tops = area.isEmpty()
                ? tree.districts().stream().map(Division::code).toList()
                : List.of(new DivisionCode(area));
        long towns = tops.stream().mapToLong(top -> tree.townsOf(top).size()).sum();
        long villages =
                tops.stream().mapToLong(top -> tree.villagesOf(top).size()).sum();
        var note = area.length() == 9 ? "" : texts.of("division.home.towns", towns);
        return List.of(new Figure(
                texts.get("division.villages"), words.number(villages), "", note, "plain", "/division/index"));
    }
}
