package org.civilaffairs.app.appointment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.person.IdentityNumber;

/** Who is put forward, as it stands on a form: the person, the terms, who signed, the statement. */
public class CandidateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String identityNumber = "";
    private EmploymentForm form = EmploymentForm.PART_TIME;
    private String concurrentPost = "";
    private LocalDate on;
    private String document = "";
    private boolean partyBranch = true;
    private boolean committee = true;
    private final StatementForm statement = new StatementForm(StatementOfConditions.EMPTY);

    CandidateForm(LocalDate today) {
        on = today;
    }

    /** Returns the recommendation in the user's own name. */
    Recommendation recommendation() {
        Set<Committee> signed = EnumSet.noneOf(Committee.class);
        if (partyBranch) {
            signed.add(Committee.PARTY_BRANCH);
        }
        if (committee) {
            signed.add(Committee.VILLAGE_COMMITTEE);
        }
        return new Recommendation(
                name,
                identityNumber,
                form,
                concurrentPost,
                statement.statement(),
                statement.wanted(),
                signed,
                on,
                document,
                null);
    }

    /** Returns what the identity number tells: birth date and sex, read back for the eye; empty while it is not right. */
    public IdentityNumber getRead() {
        return identityNumber == null
                ? null
                : IdentityNumber.parse(identityNumber).number().orElse(null);
    }

    public StatementForm getStatement() {
        return statement;
    }

    public EmploymentForm[] getForms() {
        return EmploymentForm.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getIdentityNumber() {
        return identityNumber;
    }

    public void setIdentityNumber(String identityNumber) {
        this.identityNumber = identityNumber == null ? "" : identityNumber;
    }

    public EmploymentForm getForm() {
        return form;
    }

    public void setForm(EmploymentForm form) {
        this.form = form;
    }

    public String getConcurrentPost() {
        return concurrentPost;
    }

    public void setConcurrentPost(String concurrentPost) {
        this.concurrentPost = concurrentPost == null ? "" : concurrentPost;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }

    public boolean isPartyBranch() {
        return partyBranch;
    }

    public void setPartyBranch(boolean partyBranch) {
        this.partyBranch = partyBranch;
    }

    public boolean isCommittee() {
        return committee;
    }

    public void setCommittee(boolean committee) {
        this.committee = committee;
    }
}
