package org.civilaffairs.tck.catalogue;

import java.util.Map;

/** The wrong implementations that an assertion is known to catch: the first thing to look for when it fails. */
public final class Faults {

    private static final Map<String, Map<String, String>> KNOWN = Ini.read("faults.ini");

    private Faults() {}

    /** Returns a sentence that begins in a product that; empty where none is known. */
    public static String seenIn(Assertion assertion) {
        String faults = KNOWN.getOrDefault(assertion.id(), Map.of()).getOrDefault("faults", "");
        return faults.isEmpty() ? "" : "a product that " + faults;
    }
}
