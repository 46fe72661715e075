package org.civilaffairs.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.VillageKind;

/** The true committees of one district, by their codes: those villages that the plan wants an assistant in. */
record Committees(String district, List<String> villages) implements Serializable {

    private static final int VILLAGE = 12;

    /** Reads so many committees of the national table, in its order, district by district. */
    static List<Committees> read(Path table, int most) throws IOException {
        List<Committees> districts = new ArrayList<>();
        int count = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && count < most; line = lines.readLine()) {
                String code = line.substring(0, line.indexOf(','));
                if (code.length() == VILLAGE
                        && VillageKind.of(DivisionCode.parse(code)).inScope()) {
                    String district = code.substring(0, 6);
                    if (districts.isEmpty()
                            || !districts.get(districts.size() - 1).district().equals(district)) {
                        districts.add(new Committees(district, new ArrayList<>()));
                    }
                    districts.get(districts.size() - 1).villages().add(code);
                    count++;
                }
            }
        }
        return districts;
    }
}
