package org.civilaffairs.app.training;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.training.Attendance;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingLifeCycle;

/** One training: what happened, what comes next, and who was there. */
@Named
@ViewScoped
public class TrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrainingLists lists;

    @Inject
    private TrainingService service;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String id;
    private Training training;
    private int version;
    private TrainingEvent event;
    private LocalDate on;
    private String reason = "";
    private String[] present = {};

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
    }

    /** Loads the training; 404 where the visitor does not see it. */
    public void open() {
        KeptTraining kept = lists.find(id);
        training = kept.training();
        version = kept.version();
        present = training.attendance().stream()
                .map(Attendance::person)
                .map(PersonId::text)
                .toArray(String[]::new);
        event = getEvents().stream().findFirst().orElse(null);
    }

    /** Returns what may come next, by the table of the life cycle; nothing for those who only look. */
    public List<TrainingEvent> getEvents() {
        return isMayAct()
                ? Arrays.stream(TrainingEvent.values())
                        .filter(candidate -> candidate != TrainingEvent.MAKE_UP)
                        .filter(candidate -> TrainingLifeCycle.TABLE
                                .find(training.state(), candidate)
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** Returns whether the visitor's office organises trainings. */
    public boolean isMayAct() {
        return user.role() == Role.TOWN || user.role() == Role.BUREAU;
    }

    /** Returns the assistants in force on the day, of whom the sheet is made up. */
    public List<Appointment> getInForce() {
        return training.plan().organisers().stream()
                .flatMap(organiser -> appointments.of(Area.of(organiser)).stream())
                .filter(appointment -> appointment.inForceOn(training.day()))
                .toList();
    }

    /** Takes the step, or says what stands in its way. */
    public String take() {
        return answer(() -> service.take(id, event, on, reason, null, OptionalInt.of(version)), "training.step.done");
    }

    /** Writes the sheet as ticked. */
    public String attend() {
        List<PersonId> people = Arrays.stream(present).map(PersonId::new).toList();
        return answer(() -> service.attend(id, people, OptionalInt.of(version)), "training.sheet.done");
    }

    private String answer(Supplier<Decision<KeptTraining>> wish, String done) {
        return say.outcome(wish, taken -> "/training/one?faces-redirect=true&id=" + id, done);
    }

    public Training getTraining() {
        return training;
    }

    int version() {
        return version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public TrainingEvent getEvent() {
        return event;
    }

    public void setEvent(TrainingEvent event) {
        this.event = event;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String[] getPresent() {
        return present.clone();
    }

    public void setPresent(String[] present) {
        this.present = present == null ? new String[0] : present.clone();
    }
}
