package org.civilaffairs.app.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.setup.NationalTable.Line;

/** The first step of set-up: from the province down to the district, or straight to it by its name. */
@Named
@RequestScoped
public class DistrictPage {

    private static final int MOST_FOUND = 60;

    /** One row of names to choose from, the code chosen among them, which may be empty, and the place on the page that follows. */
    public record Row(String id, List<Line> lines, String at, String next) {

        /** Returns the key of its title. */
        public String title() {
            return "setup.choose." + id;
        }

        /** Tells whether this is the one that was chosen, or that stands above it. */
        public boolean chosen(Line line) {
            return at.startsWith(line.code());
        }
    }

    @Inject
    private NationalTable table;

    private String at = "";
    private String words = "";
    private Preview preview;

    /** Returns the rows: provinces, then the cities of the one chosen, then its districts. */
    public List<Row> getRows() {
        var rows = new ArrayList<>(List.of(new Row("province", table.provinces(), at, "city")));
        if (at.length() >= 2) {
            rows.add(new Row("city", table.cities(at.substring(0, 2)), at, "district"));
        }
        if (at.length() >= 4) {
            rows.add(new Row("district", table.districts(at.substring(0, 4)), at, "chosen"));
        }
        return rows;
    }

    /** Returns the districts whose name holds the words looked for. */
    public List<Line> getFound() {
        return table.districtsNamed(words, MOST_FOUND);
    }

    /** Returns the names above a line: the province and the city. */
    public String above(Line line) {
        return Stream.of(2, 4)
                .flatMap(length -> table.find(line.code().substring(0, length)).stream())
                .map(Line::name)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Returns the district chosen, or null before that. */
    public Line getDistrict() {
        return at.length() == 6 ? table.find(at).orElse(null) : null;
    }

    /** Returns what the chosen district holds. */
    public Preview getPreview() {
        if (preview == null) {
            preview = Preview.of(table.all(at));
        }
        return preview;
    }

    /** Returns the year of the table. */
    public int getYear() {
        return NationalTable.YEAR;
    }

    /** Returns the code of what is chosen so far: 2 digits a province, 4 a city, 6 a district, or empty. */
    public String getAt() {
        return at;
    }

    /** Takes a code from the address; anything that the table does not know counts as nothing chosen. */
    public void setAt(String at) {
        this.at = at != null && at.matches("[0-9]{2,6}") && table.find(at).isPresent() ? at : "";
    }

    /** Returns the words looked for, or empty. */
    public String getWords() {
        return words;
    }

    /** Takes the words to look for. */
    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }
}
