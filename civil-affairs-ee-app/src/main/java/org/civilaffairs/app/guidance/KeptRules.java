package org.civilaffairs.app.guidance;

import java.io.Serializable;
import org.civilaffairs.core.guidance.WorkRules;

/** Work rules as they are stored, with the version that a change must name. */
public record KeptRules(WorkRules rules, int version) implements Serializable {}
