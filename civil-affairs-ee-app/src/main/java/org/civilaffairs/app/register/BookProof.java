package org.civilaffairs.app.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.civilaffairs.core.register.BookFile;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookReader;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.RegisterEntry;

/**
 * Proves a book's rows one after the other: the core reads them as the file that they would make, and besides each row's seal is held
 * against all its columns, and the table of documents against what the entries say.
 */
final class BookProof {

    private final UnaryOperator<String> seal;
    private final BookReader reader = new BookReader();
    private final TreeSet<Integer> unsealed = new TreeSet<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final List<BookScan> scans = new ArrayList<>();

    BookProof(BookHead head, UnaryOperator<String> seal) {
        this.seal = seal;
        lines(BookFile.heading(head.book()));
    }

    /** Takes the next row, as it is stored. */
    void row(StoredRow row) {
        lines(row.block());
        if (!seal.apply(EntryRow.text(row.values())).equals(row.seal())) {
            unsealed.add(row.number());
            return;
        }
        RegisterEntry entry = RegisterEntry.parse(row.canonical(), row.digest());
        for (int place = 0; place < entry.originals().size(); place++) {
            String key = row.number() + " " + place + " ";
            Original original = entry.originals().get(place);
            original.attachment().ifPresent(id -> {
                documents.put(key + id, row.number());
                scans.add(new BookScan(row.number(), id, original.sha256().orElseThrow()));
            });
        }
    }

    /** Takes a row of the table of documents, once all entries were taken. */
    void document(int number, int place, String attachment) {
        if (documents.remove(number + " " + place + " " + attachment) == null) {
            unsealed.add(number);
        }
    }

    /** Returns the documents that sealed entries rest on. */
    List<BookScan> scans() {
        return scans;
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int place = 0; place < lines.length - 1; place++) {
            reader.line(lines[place].getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns every place that is not as it was written, given where the book should end. */
    List<ChainFault> faults(BookHead head) {
        lines(BookFile.ending(head));
        List<ChainFault> faults = new ArrayList<>(reader.end(true).faults());
        unsealed.addAll(documents.values());
        unsealed.stream()
                .filter(number -> faults.stream().noneMatch(fault -> fault.covers(number)))
                .toList()
                .forEach(number -> faults.add(new ChainFault(ChainFault.Kind.CONTENT_ALTERED, number, number)));
        faults.sort(Comparator.comparingInt(ChainFault::from));
        return faults;
    }
}
