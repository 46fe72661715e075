package org.civilaffairs.tck.reference;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.register.BookId;

/** Offices, cabinets, volumes, documents and hand-overs of the reference, by village, in memory. */
final class Vault {

    final Map<String, FixedOffice> offices = new HashMap<>();
    final Map<String, List<Cabinet>> cabinets = new HashMap<>();
    final Map<BookId, List<Volume>> volumes = new TreeMap<>();
    final Map<String, byte[]> documents = new LinkedHashMap<>();
    final Map<String, List<HandOver>> handOvers = new HashMap<>();

    List<Cabinet> cabinets(String village) {
        return List.copyOf(cabinets.getOrDefault(village, List.of()));
    }

    void add(String village, Cabinet cabinet) {
        cabinets.computeIfAbsent(village, code -> new ArrayList<>()).add(cabinet);
    }

    void begin(BookId book, Actor actor, LocalDate on) {
        int number = volumes.getOrDefault(book, List.of()).size() + 1;
        put(Volume.begun(book, "0123", number, VolumeStep.of(VolumeEvent.START_VOLUME, actor, on)));
    }

    void put(Volume volume) {
        List<Volume> all = volumes.computeIfAbsent(volume.book(), book -> new ArrayList<>());
        all.removeIf(other -> other.number() == volume.number());
        all.add(volume);
    }

    List<Volume> volumes(String village, int year) {
        return volumes(village).stream()
                .filter(volume -> volume.book().year() == year)
                .toList();
    }

    List<Volume> volumes(String village) {
        return volumes.values().stream()
                .flatMap(List::stream)
                .filter(volume -> volume.book().village().digits().equals(village))
                .toList();
    }

    List<VillageArchive> archives() {
        Set<String> villages = new TreeSet<>(offices.keySet());
        villages.addAll(cabinets.keySet());
        villages.addAll(handOvers.keySet());
        volumes.keySet().forEach(book -> villages.add(book.village().digits()));
        return villages.stream().map(this::archive).toList();
    }

    private VillageArchive archive(String village) {
        return new VillageArchive(
                new DivisionCode(village),
                Optional.ofNullable(offices.get(village)).stream().toList(),
                cabinets(village),
                volumes(village),
                handOvers.getOrDefault(village, List.of()),
                List.of());
    }

    String digest(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(documents.get(document));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
