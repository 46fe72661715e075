package org.civilaffairs.tck.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.tck.adapter.Archives;
import org.civilaffairs.tck.adapter.Breach;

/** What an implementation can get wrong about office, cabinet, volumes, documents and hand-over. */
abstract class CabinetTwist extends BookTwist {

    /** Returns the label that is put on record. */
    protected String label(String label) {
        return label;
    }

    /** Returns a reason to refuse a step of a volume that the scheme does not know. */
    protected Optional<Breach> refuses(String book, Archives.Step step, LocalDate on) {
        return Optional.empty();
    }

    protected List<Archives.Volume> catalogue(List<Archives.Volume> volumes) {
        return volumes;
    }

    protected byte[] document(byte[] content) {
        return content;
    }

    protected String documentDigest(String digest) {
        return digest;
    }

    protected Set<String> provenBy(Set<String> lines) {
        return lines;
    }

    /** Returns the hand-over that is put on record. */
    protected Archives.HandOver handOver(Archives.HandOver handOver) {
        return handOver;
    }
}
