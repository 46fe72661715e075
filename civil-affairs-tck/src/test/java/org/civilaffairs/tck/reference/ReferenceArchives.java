package org.civilaffairs.tck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeFacts;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Chain;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Archives;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Outcome;

/** Cabinet and archive of the reference. */
record ReferenceArchives(Reference reference) implements Archives {

    private Vault vault() {
        return reference.store.vault;
    }

    @Override
    public Outcome office(String village, String place, String equipment, Actor by, LocalDate on) {
        vault().offices.put(village, new FixedOffice(place, equipment, on));
        return Outcome.done("");
    }

    @Override
    public Outcome cabinet(String village, String label, Actor by, LocalDate on) {
        String written = reference.twist.noted(label, reference.twist.label(label));
        int number = vault().cabinets(village).size() + 1;
        vault().add(village, new Cabinet(number, written, "村委会一楼", number == 1, on));
        return Outcome.done(Integer.toString(number));
    }

    @Override
    public Outcome take(String village, String book, int year, Step step, int pages, Actor by, LocalDate on) {
        synchronized (reference) {
            Optional<Breach> whim = reference.twist.refuses(book, step, on);
            if (reference.twist.noted(whim.isPresent())) {
                return Outcome.refused(Set.of(whim.get()));
            }
            BookId id = new BookId(
                    new DivisionCode(village), RegisterType.find(book).orElseThrow(), year);
            org.civilaffairs.core.archive.Volume before =
                    vault().volumes.get(id).get(0);
            BookHead head = reference.store.shelf.head(id);
            VolumeFacts facts = new VolumeFacts(
                    head,
                    Chain.verify(reference.store.shelf.entries(id), head),
                    vault().cabinets(village),
                    reference.store.policies().on(on, id.village()));
            VolumeStep taken = new VolumeStep(event(step), Reference.actor(by), on, pages, "", on, "");
            Decision<org.civilaffairs.core.archive.Volume> decision = before.take(taken, facts);
            if (decision.accepted().isEmpty()) {
                return reference.forgiven(decision.findings())
                        ? Outcome.done("")
                        : reference.refused(decision.findings());
            }
            vault().put(decision.accepted().get());
            if (step == Step.CLOSE) {
                reference.store.shelf.close(id);
            }
            return Outcome.done("");
        }
    }

    private static VolumeEvent event(Step step) {
        return switch (step) {
            case CLOSE -> VolumeEvent.CLOSE_VOLUME;
            case ARRANGE -> VolumeEvent.ARRANGE;
            case PLACE -> VolumeEvent.PLACE;
        };
    }

    @Override
    public List<Volume> catalogue(String village, int year) {
        List<Volume> right = vault().volumes(village, year).stream()
                .map(volume -> {
                    boolean open = volume.state() == VolumeState.OPEN;
                    boolean numbered = !open && volume.state() != VolumeState.CLOSED;
                    return new Volume(
                            volume.book().type().code(),
                            year,
                            volume.state().name(),
                            volume.closing().lastNumber(),
                            numbered ? volume.archiveNumber() : "",
                            open ? "" : volume.closing().lastDigest());
                })
                .toList();
        return reference.twist.noted(right, reference.twist.catalogue(right));
    }

    @Override
    public Outcome keep(String village, String name, String type, byte[] content, Actor by, LocalDate on) {
        String id = reference.store.nextId("d");
        vault().documents.put(id, content.clone());
        return Outcome.done(id);
    }

    @Override
    public byte[] document(String village, String document) {
        byte[] right = vault().documents.get(document);
        byte[] shown = reference.twist.document(right);
        reference.twist.noted(shown != right);
        return shown.clone();
    }

    @Override
    public String documentDigest(String village, String document) {
        String right = vault().digest(document);
        return reference.twist.noted(right, reference.twist.documentDigest(right));
    }

    @Override
    public Set<String> provenBy(String village, String document) {
        Set<String> right = new TreeSet<>();
        reference.store.shelf.all(village).forEach(entry -> entry.originals().stream()
                .filter(original ->
                        original.attachment().filter(document::equals).isPresent())
                .forEach(original -> right.add(
                        entry.book().type().code() + "/" + entry.book().year() + "/" + entry.number())));
        return reference.twist.noted(right, reference.twist.provenBy(right));
    }

    @Override
    public Outcome handOver(String village, String appointment, HandOver asked, Actor by) {
        HandOver wanted = reference.twist.noted(asked, reference.twist.handOver(asked));
        List<String> catalogued = new ArrayList<>();
        vault().volumes(village).stream()
                .filter(volume -> volume.state() == VolumeState.IN_CABINET)
                .forEach(volume -> catalogued.add(volume.archiveNumber()));
        var core = new org.civilaffairs.core.archive.HandOver(
                new DivisionCode(village),
                reference.store.person(wanted.from().identityNumber()),
                reference.store.person(wanted.to().identityNumber()),
                new PersonName(wanted.witness()),
                wanted.on(),
                wanted.signed().contains(Signature.GIVER),
                wanted.signed().contains(Signature.TAKER),
                wanted.signed().contains(Signature.WITNESS),
                catalogued,
                wanted.found(),
                wanted.explanation());
        Decision<org.civilaffairs.core.archive.HandOver> decision = core.decide();
        if (decision.accepted().isEmpty() && !reference.forgiven(decision.findings())) {
            return reference.refused(decision.findings());
        }
        vault().handOvers.computeIfAbsent(village, code -> new ArrayList<>()).add(core);
        return Outcome.done(appointment);
    }
}
