package org.civilaffairs.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.PaperPlace;
import org.civilaffairs.core.rule.Language;

/**
 * Source documents in one cell of a sheet: each on a line of its own or after a semicolon, its kind by name, then where the paper lies, such
 * as {@code 照片 G1-S2-B07-J012}. Of a scan, which stays with the system, the cell has the number after a {@code #}.
 */
final class OriginalsText {

    private static final Pattern BETWEEN = Pattern.compile("[;；\\r\\n]+");
    private static final Pattern ONE = Pattern.compile("(.+?)[ \\t:：]+(\\S+)");

    private OriginalsText() {}

    /** Returns the documents as a cell has them. */
    static String of(List<Original> originals, Language language) {
        return originals.stream()
                .map(one -> one.kind().label(language) + " "
                        + one.place()
                                .map(PaperPlace::toString)
                                .orElseGet(() -> "#" + one.attachment().orElseThrow()))
                .collect(Collectors.joining("\n"));
    }

    /** Reads a cell; what can't be understood is added to the faults as it stands there. */
    static List<OriginalGiven> read(String text, List<String> faults) {
        List<OriginalGiven> originals = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            if (!part.isBlank()) {
                one(part.strip()).ifPresentOrElse(originals::add, () -> faults.add(part.strip()));
            }
        }
        return originals;
    }

    private static Optional<OriginalGiven> one(String part) {
        var found = ONE.matcher(part);
        if (!found.matches()) {
            return Optional.empty();
        }
        return kind(found.group(1)).flatMap(kind -> where(kind, found.group(2)));
    }

    private static Optional<DocumentKind> kind(String word) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word)
                        || Stream.of(Language.values())
                                .anyMatch(language -> kind.label(language).equalsIgnoreCase(word)))
                .findFirst();
    }

    private static Optional<OriginalGiven> where(DocumentKind kind, String place) {
        if (place.startsWith("#")) {
            return Optional.of(new OriginalGiven(kind, place.substring(1), null));
        }
        try {
            return Optional.of(
                    new OriginalGiven(kind, null, PaperPlace.parse(place).toString()));
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }
}
