package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.PaperPlace;

/** Makes of what was handed in what the core understands: days, documents, a fresh salt. */
@ApplicationScoped
class EntryWishes {

    private static final int SALT_BYTES = 16;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Actors actors;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Returns where it was first written: a town keys in from paper, the village writes here, unless they say otherwise. */
    EntrySource source(EntryGiven given) {
        Office office = actors.of(given.actor()).office();
        return Objects.requireNonNullElse(
                given.source(), office == Office.TOWN ? EntrySource.PAPER_REKEYED : EntrySource.ELECTRONIC);
    }

    /**
     * Returns the day of writing: today for what is first written here. What was written on paper bears the paper's day, and an
     * administrator enters what somebody else wrote.
     */
    LocalDate recordedOn(EntryGiven given) {
        LocalDate today = LocalDate.now(clock);
        if (given.recordedOn() == null || given.recordedOn().equals(today)) {
            return today;
        }
        boolean paper = source(given) != EntrySource.ELECTRONIC || user.role() == Role.ADMINISTRATOR;
        if (!paper || given.recordedOn().isAfter(today)) {
            throw Problem.invalid(
                    new FieldError("recordedOn", given.recordedOn().toString(), today.toString(), "REG-03", "invalid"));
        }
        return given.recordedOn();
    }

    /** Returns the documents, each with the digest that was taken when it came in. */
    List<Original> originals(List<OriginalGiven> given) {
        List<Original> originals = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            originals.add(original("originals[" + place + "]", given.get(place)));
        }
        return originals;
    }

    private Original original(String field, OriginalGiven given) {
        Optional<String> attachment = Optional.ofNullable(given.attachment()).filter(id -> !id.isBlank());
        Optional<String> paper = Optional.ofNullable(given.place()).filter(place -> !place.isBlank());
        if (given.kind() == null || attachment.isPresent() == paper.isPresent()) {
            throw Problem.invalid(new FieldError(field, "", "kind, attachment / place", "REG-04", "invalid"));
        }
        if (attachment.isPresent()) {
            return Original.scan(
                    given.kind(),
                    attachment.get(),
                    attachments.find(attachment.get()).sha256());
        }
        try {
            return Original.paper(
                    given.kind(), PaperPlace.parse(paper.orElseThrow().strip()));
        } catch (IllegalArgumentException noPlace) {
            throw Problem.invalid(
                    new FieldError(field + ".place", paper.orElseThrow(), "G1-S2-B07-J012", "REG-04", "invalid"));
        }
    }

    String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
