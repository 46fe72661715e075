package org.civilaffairs.app.home;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;

/**
 * What one feature adds to the board of a division, beside what supervision counts itself. Implementations are {@code @ApplicationScoped}
 * beans of their feature; they ask their own service, which looks at who is asking.
 */
public interface BoardSection {

    /** Returns figures as they stood at the end of a day; each leads to what it counts. */
    List<HomeSection.Figure> figures(DivisionCode division, LocalDate on);
}
