package org.civilaffairs.app.responsibility;

import java.io.Serializable;
import java.util.SortedMap;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Count;

/**
 * How a letter's year stands: as the town assessed it, or as it was counted so far.
 *
 * @param assessed whether the town has assessed it
 * @param since what is counted otherwise by now, beside an assessment and never in it
 */
public record Standing(KeptLetter kept, Assessment assessment, boolean assessed, SortedMap<String, Count> since)
        implements Serializable {}
