package org.civilaffairs.core.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.division.DivisionCode;

/**
 * Office, cabinets and volumes of one village.
 *
 * @param alteredDocuments source documents whose content no longer fits its digest, such as {@code R05 2022-3}
 */
public record VillageArchive(
        DivisionCode village,
        List<FixedOffice> offices,
        List<Cabinet> cabinets,
        List<Volume> volumes,
        List<HandOver> handOvers,
        List<String> alteredDocuments)
        implements Serializable {

    public VillageArchive {
        Objects.requireNonNull(village, "village");
        offices = List.copyOf(offices);
        cabinets = List.copyOf(cabinets);
        volumes = List.copyOf(volumes);
        handOvers = List.copyOf(handOvers);
        alteredDocuments = List.copyOf(alteredDocuments);
    }

    /** Returns the archive of a village that has set up nothing. */
    public static VillageArchive nothing(DivisionCode village) {
        return new VillageArchive(village, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Returns this archive with the places of documents that are not what was handed in. */
    public VillageArchive withAltered(List<String> places) {
        return new VillageArchive(village, offices, cabinets, volumes, handOvers, places);
    }

    /** Returns the archive as it stood at the end of a day. */
    public VillageArchive asOf(LocalDate day) {
        return new VillageArchive(
                village,
                offices.stream().filter(office -> !office.since().isAfter(day)).toList(),
                cabinets.stream()
                        .filter(cabinet -> !cabinet.since().isAfter(day))
                        .toList(),
                volumes.stream().flatMap(volume -> volume.asOf(day).stream()).toList(),
                handOvers.stream()
                        .filter(handOver -> !handOver.on().isAfter(day))
                        .toList(),
                alteredDocuments);
    }
}
