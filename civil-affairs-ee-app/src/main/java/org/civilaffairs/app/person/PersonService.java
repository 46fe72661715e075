package org.civilaffairs.app.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;

/** People, found or made; other features hold on to their ids only. */
@ApplicationScoped
public class PersonService {

    private static final String PURPOSE = "person.identity";

    @Inject
    private Access access;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Vault vault;

    @Inject
    private JpaPersons persons;

    /**
     * Returns the person of that number, made if nobody has it yet, and notes that the division has to do with them. The name given when
     * the person was made stays. The caller has asked {@link Access} for the division, and records the change.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PersonRef findOrCreate(IdentityNumber number, PersonName name, DivisionCode division) {
        return findOrCreate(idFor(number), number, name, division);
    }

    /** Like the other, but somebody new gets the id given, by which a rule has judged them before they were kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PersonRef findOrCreate(String idIfNew, IdentityNumber number, PersonName name, DivisionCode division) {
        var row = persons.byDigest(digest(number)).orElseGet(() -> make(idIfNew, number, name));
        row.divisions.add(division.digits());
        return row.toRef();
    }

    /** Returns the id of the person of a number, or for somebody new the one to keep them by; nothing is stored yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String idFor(IdentityNumber number) {
        return persons.byDigest(digest(number)).map(row -> row.id).orElseGet(OpaqueId::next);
    }

    /** Returns a person; nobody who answers for none of the person's divisions finds them. */
    @Transactional
    public PersonRef find(String id) {
        return visible(id).toRef();
    }

    /** Returns the person of a number, whoever asks: a rule needs to know, and what is shown of it is the service's business. */
    @Transactional
    public Optional<PersonRef> byNumber(IdentityNumber number) {
        return persons.byDigest(digest(number)).map(PersonRow::toRef);
    }

    /** Returns people by their ids, for a list whose rows were already found to be visible. */
    @Transactional
    public Map<String, PersonRef> all(Collection<String> ids) {
        return persons.all(ids).stream().collect(Collectors.toMap(row -> row.id, PersonRow::toRef));
    }

    /**
     * Returns the whole identity number. It takes a reason, and the audit trail keeps who looked and why. The two committees never need it: for
     * them it stays masked.
     */
    @Transactional
    public IdentityNumber reveal(String id, String reason) {
        var row = visible(id);
        access.mustReadAs(Role.ASSISTANT, Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR);
        if (row.identityCipher == null) {
            throw Problem.notFound(id);
        }
        var division =
                row.divisions.stream().filter(access::sees).sorted().findFirst().orElse("");
        audit.record(Change.of("person.reveal", division, id).because(reason));
        return new IdentityNumber(vault.open(row.identityCipher, PURPOSE + row.id));
    }

    private PersonRow visible(String id) {
        return persons.find(id)
                .filter(row -> row.divisions.stream().anyMatch(access::sees))
                .orElseThrow(() -> Problem.notFound(id));
    }

    private PersonRow make(String id, IdentityNumber number, PersonName name) {
        var row = new PersonRow();
        row.id = id;
        row.name = name.text();
        row.identityCipher = vault.seal(number.text(), PURPOSE + row.id);
        row.identityDigest = digest(number);
        row.identityMasked = number.masked();
        row.createdAt = BusinessClock.stamp(clock);
        persons.add(row);
        return row;
    }

    private String digest(IdentityNumber number) {
        return vault.lookup(number.text(), PURPOSE);
    }
}
