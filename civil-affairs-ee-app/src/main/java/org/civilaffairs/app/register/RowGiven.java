package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.core.register.RegisterContent;

/**
 * One of many rows to be written into a book.
 *
 * @param recordedOn the day that the paper says it was written on; empty for today
 * @param originals  empty where the row says nothing of them
 * @param payment    the identifier of the money or goods counted here; blank where the row says nothing of it
 * @param number     the number that the row says it has already; 0 for none
 * @param digest     a keyed digest of what the row says, by which it is known when it comes again
 */
public record RowGiven(
        RegisterContent content,
        LocalDate happenedOn,
        Optional<LocalDate> knownOn,
        Optional<LocalDate> recordedOn,
        List<OriginalGiven> originals,
        String payment,
        String checkedBy,
        String remark,
        int number,
        String digest) {}
