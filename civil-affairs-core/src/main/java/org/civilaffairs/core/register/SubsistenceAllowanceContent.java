package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.AllowanceFormula;
import org.civilaffairs.core.policy.Parameters;

/** What book 3 (低保对象记录簿) says of a household: its card as it stands, and the event that changed it. */
public record SubsistenceAllowanceContent(
        @Mark.Of(CodeList.ALLOWANCE_EVENT) Code event,
        @Mark.Longest(64) String certNo,
        @Mark.Of(CodeList.URBAN_RURAL) Code urbanRural,
        PersonName head,
        IdentityNumber headId,
        List<PersonName> members,
        @Mark.LongText @Mark.Sensitive Optional<String> memberDetails,
        @Mark.Unit("people") Integer insuredCount,
        @Mark.Of(CodeList.HARDSHIP_CAUSE) Code cause,
        @Mark.Money BigDecimal perCapitaIncome,
        @Mark.Money BigDecimal standard,
        @Mark.Money @Mark.PageTotal BigDecimal monthlyAmount,
        @Mark.Of(CodeList.REVIEW_CLASS) Optional<Code> classGrade,
        YearMonth grantedFrom,
        @Mark.Longest(64) String decisionNo,
        LocalDate decidedOn,
        @Mark.Longest(64) @Mark.Sensitive String account,
        @Mark.Of(CodeList.RELATION) Optional<Code> accountHolderRelation,
        LocalDate nextReview,
        Boolean relativeFlag,
        Boolean standingPosting,
        @Mark.When(column = "standingPosting", is = "true") Optional<String> postingPlace,
        @Mark.When(column = "event", is = "05") Optional<YearMonth> stopFrom,

        @Mark.When(column = "stopFrom") @Mark.Of(CodeList.STOP_REASON)
        Optional<Code> stopReason)
        implements RegisterContent {

    @Override
    public RegisterType type() {
        return RegisterType.SUBSISTENCE_ALLOWANCE;
    }

    @Override
    public Set<DocumentKind> originals() {
        return switch (event.text()) {
            case "01" ->
                EnumSet.of(
                        DocumentKind.APPLICATION,
                        DocumentKind.INVESTIGATION_FORM,
                        DocumentKind.APPRAISAL_RECORD,
                        DocumentKind.POSTING_PHOTO,
                        DocumentKind.DECISION,
                        DocumentKind.CERTIFICATE_COPY);
            case "05" -> EnumSet.of(DocumentKind.STOP_NOTICE);
            case "04" -> EnumSet.of(DocumentKind.REVIEW_FORM);
            default -> EnumSet.of(DocumentKind.REVIEW_FORM, DocumentKind.DECISION);
        };
    }

    /** X03-1: in a place that tops up, the amount is what lacks to the standard, for each person insured. */
    @Override
    public void examine(Examination examination) {
        examination.notMore("insuredCount", insuredCount, "members", members.size());
        if (stopFrom.isPresent()) {
            examination.notMore("grantedFrom", Optional.of(grantedFrom), "stopFrom", stopFrom);
            examination.amount("monthlyAmount", monthlyAmount, BigDecimal.ZERO);
        } else if (examination.policy().get(Parameters.ALLOWANCE_FORMULA) == AllowanceFormula.TOP_UP) {
            BigDecimal lacking = standard.subtract(perCapitaIncome).max(BigDecimal.ZERO);
            examination.amount("monthlyAmount", monthlyAmount, lacking.multiply(BigDecimal.valueOf(insuredCount)));
        }
    }
}
