package org.civilaffairs.app.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import org.civilaffairs.core.responsibility.DistrictRanking;

/**
 * A district's ranking as it was published.
 *
 * @param digest of the text at that time
 */
public record PublishedRanking(DistrictRanking ranking, LocalDate on, String document, String digest)
        implements Serializable {}
