package org.civilaffairs.spark;

import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Judge;
import org.civilaffairs.core.supervision.Figure;
import org.civilaffairs.core.supervision.FigureRecords;
import org.civilaffairs.core.supervision.Figures;
import org.civilaffairs.core.supervision.VillageYear;
import org.civilaffairs.facts.GeneratedVillages;

/**
 * What one district came to, small enough to travel: no matter who judged it, equal when all findings and figures are.
 *
 * @param findings the digest of every finding, each in full, in order
 * @param figures total and digest of each figure that is not zero
 */
record Judged(String district, int villages, int found, String findings, SortedMap<Figure, String> figures)
        implements Serializable {

    /** The same with the processor time that judging alone took. */
    record Timed(Judged judged, long nanos) implements Serializable {}

    private static final int AT_ONCE = 200;

    /** Makes up the facts of a district and judges them, so many villages at a time that memory stays bounded. */
    static Timed of(Committees committees, long seed) {
        GeneratedVillages facts = GeneratedVillages.of(seed);
        FigureRecords records = FigureRecords.of(GeneratedVillages.DAY);
        List<Finding> all = new ArrayList<>();
        long nanos = 0;
        for (int from = 0; from < committees.villages().size(); from += AT_ONCE) {
            List<VillageYear> years =
                    committees
                            .villages()
                            .subList(
                                    from,
                                    Math.min(
                                            from + AT_ONCE,
                                            committees.villages().size()))
                            .stream()
                            .map(facts::village)
                            .toList();
            List<List<Finding>> found = new ArrayList<>();
            nanos += judge(years, found);
            for (int n = 0; n < years.size(); n++) {
                DivisionCode village = years.get(n).village();
                records.village(years.get(n));
                found.get(n).forEach(finding -> records.found(village, finding));
                all.addAll(found.get(n));
            }
        }
        return new Timed(
                new Judged(
                        committees.district(),
                        committees.villages().size(),
                        all.size(),
                        digest(all),
                        figures(records.figures(), DivisionCode.parse(committees.district()))),
                nanos);
    }

    private static long judge(List<VillageYear> years, List<List<Finding>> found) {
        List<Finding> open = new ArrayList<>();
        Judge judge = Judge.on(GeneratedVillages.DAY, open::add);
        long since = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (VillageYear year : years) {
            year.judge(judge);
            found.add(open.isEmpty() ? List.of() : List.copyOf(open));
            open.clear();
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - since;
    }

    private static SortedMap<Figure, String> figures(Figures figures, DivisionCode district) {
        SortedMap<Figure, String> all = new TreeMap<>();
        for (Figure figure : Figure.values()) {
            BigDecimal total = figures.total(figure, district);
            if (total.signum() != 0) {
                all.put(figure, total + " " + figures.digest(figure, district));
            }
        }
        return all;
    }

    /** Returns the digest of texts in their order. */
    static String digest(List<?> values) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            values.stream().sorted().forEach(value -> sha.update((value + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
