package org.civilaffairs.app.board;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.supervision.Coverage;
import org.civilaffairs.core.supervision.Figures;

/**
 * Everything that the board of a division shows, as it stood at the end of a day.
 *
 * @param below the towns of a district, the villages of a town, none of a village
 * @param figures of the division and all below it
 */
public record Board(
        Division division,
        LocalDate asOf,
        List<Division> below,
        Figures figures,
        Coverage coverage,
        List<Finding> findings) {

    public Board {
        below = List.copyOf(below);
        findings = List.copyOf(findings);
    }
}
