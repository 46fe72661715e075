package org.civilaffairs.app.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * The administrative divisions of the whole country as the National Bureau of Statistics published them, which ships with the
 * application so that a department finds its towns and villages there at the first start. Only provinces, cities and districts are
 * kept once read; towns and villages are read anew when asked, because they are needed once in an installation's life.
 */
@ApplicationScoped
public class NationalTable {

    /** The year whose divisions the table holds. */
    public static final int YEAR = 2023;

    private static final String FILE = "/org/civilaffairs/app/setup/divisions-2023.csv.gz";

    /** One line of the table; the level is the code's length: 2 province, 4 city, 6 district, 9 town, 12 village. */
    public record Line(String code, String name) {}

    private volatile List<Line> upper;

    /** Returns the provinces. */
    public List<Line> provinces() {
        return upper(2, "");
    }

    /** Returns the cities of a province. */
    public List<Line> cities(String province) {
        return upper(4, province);
    }

    /** Returns the districts of a city; a city without districts stands here itself, by its code with 00. */
    public List<Line> districts(String city) {
        return upper(6, city);
    }

    /** Returns the districts whose name holds the words, at most the given number. */
    public List<Line> districtsNamed(String words, int most) {
        return upper(6, "").stream()
                .filter(line -> line.name().contains(words))
                .limit(most)
                .toList();
    }

    /** Returns the line of a province, city or district, or empty where there is none of this code. */
    public Optional<Line> find(String code) {
        return upper(code.length(), code).stream().findFirst();
    }

    /** Returns the district and all its towns and villages, in the order of their codes, parents before children. */
    public List<Line> all(String district) {
        return where(line -> line.code().length() >= 6 && line.code().startsWith(district));
    }

    private List<Line> upper(int length, String within) {
        if (upper == null) {
            upper = where(line -> line.code().length() <= 6);
        }
        return upper.stream()
                .filter(line -> line.code().length() == length && line.code().startsWith(within))
                .toList();
    }

    private static List<Line> where(Predicate<Line> wanted) {
        try (var in = NationalTable.class.getResourceAsStream(FILE);
                var reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            var found = new ArrayList<Line>();
            reader.lines().skip(1).map(NationalTable::line).filter(wanted).forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        int comma = text.indexOf(',');
        return new Line(text.substring(0, comma), text.substring(comma + 1));
    }
}
