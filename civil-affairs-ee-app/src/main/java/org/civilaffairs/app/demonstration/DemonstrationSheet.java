package org.civilaffairs.app.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.responsibility.SheetGiven;
import org.civilaffairs.app.responsibility.SheetGiven.AdjustmentGiven;
import org.civilaffairs.app.responsibility.SheetGiven.JudgedGiven;
import org.civilaffairs.app.responsibility.SheetGiven.VetoGiven;
import org.civilaffairs.core.responsibility.AdjustmentItem;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.responsibility.TargetKind;
import org.civilaffairs.core.responsibility.Terms;
import org.civilaffairs.core.responsibility.VetoItem;

/** The town's part of one score sheet, made from a line of the script. */
final class DemonstrationSheet {

    private static final int WHOLE = 100;
    private static final int SPREAD = 4;

    private DemonstrationSheet() {}

    /** Gives about the line's share of each weight, a little more for some targets and less for others. */
    static SheetGiven of(Terms terms, String[] line, LocalDate on) {
        int share = Integer.parseInt(line[3]);
        List<JudgedGiven> judged = terms.targets().stream()
                .filter(target -> target.kind() == TargetKind.JUDGED)
                .map(target -> judged(target, share))
                .toList();
        List<AdjustmentGiven> adjustments = line[4].isEmpty() ? List.of() : List.of(adjustment(line[4].split(" ")));
        List<VetoGiven> vetoes = line[5].isEmpty() ? List.of() : List.of(veto(line[5].split(" "), on));
        return new SheetGiven(judged, adjustments, vetoes, "两委同意镇街评分");
    }

    private static JudgedGiven judged(Target target, int share) {
        int more = (target.code().charAt(0) + target.code().charAt(1)) % (2 * SPREAD + 1) - SPREAD;
        int given = Math.min(WHOLE, share + more);
        BigDecimal points = target.weight()
                .multiply(BigDecimal.valueOf(given))
                .divide(BigDecimal.valueOf(WHOLE), 1, RoundingMode.HALF_UP);
        String reason =
                points.compareTo(target.weight()) == 0 ? "查阅台账和档案，符合要求" : given >= 85 ? "抽查个别记录有缺项" : "抽查多处未按要求办理";
        return new JudgedGiven(target.code(), points, reason);
    }

    private static AdjustmentGiven adjustment(String[] cells) {
        return new AdjustmentGiven(AdjustmentItem.valueOf(cells[0]), new BigDecimal(cells[1]), cells[2], cells[3]);
    }

    private static VetoGiven veto(String[] cells, LocalDate on) {
        return new VetoGiven(VetoItem.valueOf(cells[0]), cells[1], cells[2], cells[3], on.minusDays(30));
    }
}
