package org.civilaffairs.app.printing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What stands on a book's cover.
 *
 * @param title the official name, always in simplified Chinese
 * @param village the full name, from the province on
 * @param openedOn empty where nobody has opened the volume by hand: null
 * @param closedOn null while the volume takes entries
 * @param archiveNumber empty until it is arranged
 */
record PrintedBook(
        String title,
        String village,
        String villageCode,
        int year,
        int volume,
        LocalDate openedOn,
        String openedBy,
        LocalDate closedOn,
        String closedBy,
        String archiveNumber,
        List<HandedOver> handOvers) {

    /** A change of the assistant who keeps the book (经手人交接). */
    record HandedOver(String from, String to, LocalDate on, int lastNumber, String witness) {}

    PrintedBook {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(village, "village");
        handOvers = List.copyOf(handOvers);
    }
}
