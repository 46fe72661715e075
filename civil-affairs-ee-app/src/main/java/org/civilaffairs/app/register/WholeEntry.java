package org.civilaffairs.app.register;

import java.util.Map;

/** An entry with all its values as they were written, those too to which it only commits; by column key. */
public record WholeEntry(KeptEntry kept, Map<String, String> values) {}
