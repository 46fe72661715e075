package org.civilaffairs.app.archive;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Decision;

/** Handing over cabinet and books: the list held against the catalogue, the differences, three signatures (ARC-06). */
@Named
@ViewScoped
public class HandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArchiveLists lists;

    @Inject
    private ArchiveService service;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private Access access;

    @Inject
    private Saying say;

    @Inject
    private Clock clock;

    private String village;
    private String giver;
    private String taker;
    private String witness = "";
    private LocalDate on;
    private String[] found = {};
    private String[] signed = {};
    private String explanation = "";

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
    }

    /** Opens the list with everything in the catalogue ticked. */
    public void open() {
        access.mustAct(village, Role.ASSISTANT, Role.VILLAGE_COMMITTEES, Role.TOWN);
        found = getCatalogue().stream().map(Volume::archiveNumber).toArray(String[]::new);
    }

    private DivisionCode code() {
        return DivisionCode.parse(village);
    }

    /** Returns the volumes that ought to be there. */
    public List<Volume> getCatalogue() {
        return lists.catalogue(code()).stream()
                .map(KeptVolume::volume)
                .filter(volume -> volume.state() != VolumeState.TRANSFERRED && volume.state() != VolumeState.DISPOSED)
                .toList();
    }

    /** Returns those who were or are assistants here, and who cover: name by person. */
    public Map<String, String> getPeople() {
        Map<String, String> people = new LinkedHashMap<>();
        appointments.people(code()).forEach((person, name) -> people.put(person.text(), name));
        return people;
    }

    /** Returns who signs. */
    public List<String> getSigners() {
        return List.of("giver", "taker", "witness");
    }

    /** Records the hand-over, or says what stands in its way. */
    public String record() {
        if (giver == null || taker == null || witness.isBlank()) {
            say.failed("archive.incomplete");
            return null;
        }
        try {
            Decision<HandOver> decision = service.handOver(new HandOverWish(
                    code(),
                    new PersonId(giver),
                    new PersonId(taker),
                    new PersonName(witness),
                    on,
                    signedBy("giver"),
                    signedBy("taker"),
                    signedBy("witness"),
                    Arrays.asList(found),
                    explanation));
            say.refused(decision.findings());
            if (decision.accepted().isEmpty()) {
                return null;
            }
            say.done("archive.handOver.done");
            return "/archive/index?faces-redirect=true&village=" + village;
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    private boolean signedBy(String who) {
        return Stream.of(signed).anyMatch(who::equals);
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String giver) {
        this.giver = giver;
    }

    public String getTaker() {
        return taker;
    }

    public void setTaker(String taker) {
        this.taker = taker;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness == null ? "" : witness;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String[] getFound() {
        return found.clone();
    }

    public void setFound(String[] found) {
        this.found = found == null ? new String[0] : found.clone();
    }

    public String[] getSigned() {
        return signed.clone();
    }

    public void setSigned(String[] signed) {
        this.signed = signed == null ? new String[0] : signed.clone();
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }
}
