package org.civilaffairs.app.responsibility;

import org.civilaffairs.core.responsibility.Letter;

/** A letter as it is stored, with the version that a change must name. */
public record KeptLetter(Letter letter, int version) {}
