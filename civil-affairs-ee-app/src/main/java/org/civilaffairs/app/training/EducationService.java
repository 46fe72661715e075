package org.civilaffairs.app.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.person.PersonService;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.training.VocationalEducation;

/** Records an assistant's vocational education: encouraged and shown, never required (TRN-05). */
@ApplicationScoped
public class EducationService {

    @Inject
    private Access access;

    @Inject
    private Audit audit;

    @Inject
    private PersonService persons;

    @Inject
    private JpaTrainings store;

    /** Records it for a person whom the user sees. */
    @Transactional
    public void record(VocationalEducation education) {
        access.mustBe(Role.ASSISTANT, Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR);
        persons.find(education.person().text());
        store.add(education);
        audit.record(
                Change.of("training.education", "", education.person().text()).to(education.school()));
    }
}
