package org.civilaffairs.app.printing;

import java.util.List;

/**
 * One finding as it is printed for somebody to check and sign (核查单): everything is words already.
 *
 * @param title what the sheet is called
 * @param number the beginning of the digest, by which people name the sheet
 * @param printed the rows that are filled in
 * @param written the headings of the rows that are left for the pen
 * @param signatures the labels of the lines to sign on
 * @param digest what is said of the digest, with the digest
 */
record CheckSheet(
        String title,
        String number,
        List<Filled> printed,
        List<String> written,
        List<String> signatures,
        String seal,
        String digest) {

    /** A row with its heading and its texts, each of which begins a line. */
    record Filled(String heading, List<String> texts) {
        Filled {
            texts = List.copyOf(texts);
        }
    }

    CheckSheet {
        printed = List.copyOf(printed);
        written = List.copyOf(written);
        signatures = List.copyOf(signatures);
    }
}
