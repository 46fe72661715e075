package org.civilaffairs.app.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.appointment.Answer;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.LimbAnswer;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.rule.Decision;

/** The village's form: who is put forward, on what terms, with the whole statement of the four conditions. */
@Named
@ViewScoped
public class RecommendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentService service;

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String village;
    private String name = "";
    private String identityNumber = "";
    private EmploymentForm form = EmploymentForm.PART_TIME;
    private String concurrentPost = "";
    private LocalDate on;
    private String document = "";
    private boolean partyBranch = true;
    private boolean committee = true;
    private String voucher = "";
    private String paper = "";
    private final List<LimbAnswered> limbs =
            Arrays.stream(Limb.values()).map(LimbAnswered::new).toList();

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
    }

    /** Opens the form for the visitor's village, or for the one that the address names. */
    public void open() {
        if (village == null || village.isEmpty()) {
            village = user.area().division().map(DivisionCode::digits).orElseThrow(Problem::forbidden);
        }
        access.mustAct(village, Role.VILLAGE_COMMITTEES);
    }

    /** Sends the recommendation to the town, or says everything that stands in the way; what was typed stays. */
    public String send() {
        try {
            Decision<Kept> decision = service.recommend(new DivisionCode(village), recommendation());
            if (decision.accepted().isEmpty()) {
                say.refused(decision.findings());
                return null;
            }
            Kept made = decision.accepted().orElseThrow();
            say.done(
                    "appointment.recommend.done", made.appointment().candidacy().name());
            return "/appointment/one?faces-redirect=true&id="
                    + made.appointment().id();
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    private Recommendation recommendation() {
        Set<Committee> signed = EnumSet.noneOf(Committee.class);
        if (partyBranch) {
            signed.add(Committee.PARTY_BRANCH);
        }
        if (committee) {
            signed.add(Committee.VILLAGE_COMMITTEE);
        }
        List<LimbAnswer> answers = limbs.stream()
                .filter(line -> line.getAnswer() != null)
                .map(line -> line.toAnswer(voucher, paper))
                .toList();
        return new Recommendation(
                name,
                identityNumber,
                form,
                concurrentPost,
                StatementOfConditions.of(answers),
                signed,
                on,
                document,
                null);
    }

    /** Answers every limb that is still open with yes. */
    public void allYes() {
        limbs.stream().filter(line -> line.getAnswer() == null).forEach(line -> line.setAnswer(Answer.YES));
    }

    /** Returns what the identity number tells: birth date and sex, read back for the eye; empty while it is not right. */
    public IdentityNumber getRead() {
        return identityNumber == null
                ? null
                : IdentityNumber.parse(identityNumber).number().orElse(null);
    }

    public List<LimbAnswered> getLimbs() {
        return limbs;
    }

    public EmploymentForm[] getForms() {
        return EmploymentForm.values();
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
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

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher == null ? "" : voucher;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper == null ? "" : paper;
    }
}
