package org.civilaffairs.app.guidance;

import org.civilaffairs.core.guidance.Guidance;

/** A guidance visit as it is stored, with the version that a change must name. */
public record KeptGuidance(Guidance guidance, int version) {}
