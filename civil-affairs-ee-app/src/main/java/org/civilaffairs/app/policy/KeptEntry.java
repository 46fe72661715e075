package org.civilaffairs.app.policy;

import java.io.Serializable;
import org.civilaffairs.core.policy.PolicyEntry;

/** A value that a department set, as it is kept. */
public record KeptEntry(String id, PolicyEntry entry) implements Serializable {}
