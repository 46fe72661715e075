package org.civilaffairs.app.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.archive.ArchiveLists;
import org.civilaffairs.app.archive.KeptVolume;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.printing.PrintedBook.HandedOver;
import org.civilaffairs.app.register.EntryQuery;
import org.civilaffairs.app.register.KeptBook;
import org.civilaffairs.app.register.RegisterLists;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.rule.Language;

/** Gathers what stands on a book's cover: of the register how it begins, of the archive its volume, and whose hands it went through. */
@ApplicationScoped
class CoverFacts {

    @Inject
    private RegisterLists lists;

    @Inject
    private ArchiveLists archives;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    PrintedBook of(KeptBook kept) {
        BookId book = kept.id();
        Optional<Volume> volume = archives.volume(book).map(KeptVolume::volume);
        return new PrintedBook(
                book.type().title(Language.ZH_HANS, book.village()),
                name(book),
                book.village().digits(),
                book.year(),
                volume.map(Volume::number).orElse(1),
                kept.opened().orElse(null),
                opener(kept),
                kept.closed().orElse(null),
                volume.flatMap(CoverFacts::closing)
                        .map(step -> closer(step, kept))
                        .orElse(""),
                volume.map(Volume::archiveNumber).orElse(""),
                hands(kept));
    }

    /** Returns who wrote the first entry: with it the book was opened. */
    private String opener(KeptBook kept) {
        return lists.page(kept.id(), EntryQuery.first(1)).stream()
                .findFirst()
                .map(first -> first.entry().writer().name().text())
                .orElse("");
    }

    private static Optional<VolumeStep> closing(Volume volume) {
        return volume.history().stream()
                .filter(step -> step.event() == VolumeEvent.CLOSE_VOLUME)
                .findFirst();
    }

    /** Returns the assistant in post on the day of closing, or the office that closed in the assistant's place. */
    private String closer(VolumeStep step, KeptBook kept) {
        Stream<String> inPost = step.actor().office() == Office.ASSISTANT
                ? appointments.of(Area.of(kept.id().village())).stream()
                        .filter(one -> one.inForceOn(step.on()))
                        .map(one -> one.candidacy().name().text())
                : Stream.empty();
        return inPost.findFirst().orElseGet(() -> divisions
                .on(step.on())
                .find(step.actor().division())
                .map(Division::name)
                .orElse(""));
    }

    /** Returns the changes of hands from the day on which the book was opened to that on which it was closed, the first one first. */
    private List<HandedOver> hands(KeptBook kept) {
        Map<PersonId, String> people = appointments.people(kept.id().village());
        return archives.handOvers(kept.id().village()).stream()
                .filter(one ->
                        kept.opened().filter(day -> !one.on().isBefore(day)).isPresent())
                .filter(one -> kept.closed().filter(one.on()::isAfter).isEmpty())
                .sorted(Comparator.comparing(HandOver::on))
                .map(one -> new HandedOver(
                        people.getOrDefault(one.giver(), ""),
                        people.getOrDefault(one.taker(), ""),
                        one.on(),
                        lists.lastBy(kept.id(), one.on()),
                        one.witness().text()))
                .toList();
    }

    /** Returns the names from the district down, as they were at the book's end. */
    private String name(BookId book) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(book.year(), Month.DECEMBER, 31);
        var tree = divisions.on(end.isBefore(today) ? end : today);
        DivisionCode village = book.village();
        return Stream.of(Optional.of(village.district()), village.town(), Optional.of(village))
                .flatMap(Optional::stream)
                .flatMap(code -> tree.find(code).stream())
                .map(Division::name)
                .collect(Collectors.joining());
    }
}
