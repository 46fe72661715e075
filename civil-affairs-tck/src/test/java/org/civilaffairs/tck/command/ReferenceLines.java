package org.civilaffairs.tck.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.json.Json;
import org.civilaffairs.tck.reference.Reference;

/** The core as a program that answers lines: what a vendor in another language starts, and speaks to as its own. */
public final class ReferenceLines {

    private ReferenceLines() {}

    /** Answers each line until there are no more. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Reference reference = new Reference();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(Json.write(answer(reference, (Map<?, ?>) Json.read(line))));
        }
    }

    private static Object answer(Reference reference, Map<?, ?> asked) {
        try {
            Object answer = Call.parse(String.valueOf(asked.get("call")), (Map<?, ?>) asked.get("with"))
                    .on(reference);
            if (answer instanceof Outcome) {
                return Wire.write(answer);
            }
            Map<String, Object> value = new HashMap<>();
            value.put("value", Wire.write(answer));
            return value;
        } catch (Throwable thrown) {
            return Map.of("error", thrown.toString());
        }
    }
}
