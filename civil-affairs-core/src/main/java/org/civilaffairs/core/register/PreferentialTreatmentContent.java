package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;

/** What book 4 (优抚对象信息记录簿) says of a person of categories 9 to 14. Of a serving soldier only the relation is kept. */
public record PreferentialTreatmentContent(
        String matter,
        PersonName person,
        IdentityNumber identityNumber,
        @Mark.Of(CodeList.PREFERENTIAL_CATEGORY) Code category,
        @Mark.Of(CodeList.CERTIFICATE_KIND) Optional<Code> certKind,

        @Mark.When(column = "certKind") @Mark.Longest(64) @Mark.Sensitive
        Optional<String> certNo,

        @Mark.When(
                column = "category",
                is = {"09", "10", "11", "121", "122"})
        Optional<YearMonth> enlistedIn,

        @Mark.When(
                column = "category",
                is = {"09", "10", "11", "121", "122"})
        Optional<YearMonth> dischargedIn,

        @Mark.When(column = "category", is = "11") @Mark.Of(CodeList.DISABILITY_GRADE)
        Optional<Code> disabilityGrade,

        @Mark.When(column = "category", is = "11") @Mark.Of(CodeList.DISABILITY_CAUSE)
        Optional<Code> disabilityCause,

        @Mark.When(
                column = "category",
                is = {"13", "141", "142", "143"})
        @Mark.Of(CodeList.SOLDIER_RELATION)
        Optional<Code> relationToSoldier,

        @Mark.When(
                column = "category",
                is = {"141", "142", "143"})
        Optional<PersonName> soldier,

        @Mark.Of(CodeList.BENEFIT_KIND) Code benefitKind,
        @Mark.Money @Mark.PageTotal BigDecimal monthlyAmount,
        @Mark.Of(CodeList.PAYING_DEPARTMENT) Code paidBy,
        @Mark.Of(CodeList.HEALTH) Code health,
        @Mark.Of(CodeList.HOUSING) Code housing,
        @Mark.Of(CodeList.ECONOMY) Code economy,
        @Mark.LongText Optional<String> visits,
        @Mark.LongText Optional<String> feedback,
        @Mark.Of(CodeList.RECIPIENT_STATUS) Code status)
        implements RegisterContent {

    private static final YearMonth LAST_ENLISTMENT = YearMonth.of(1954, 10);

    @Override
    public RegisterType type() {
        return RegisterType.PREFERENTIAL_TREATMENT;
    }

    @Override
    public Set<DocumentKind> originals() {
        Set<DocumentKind> wanted = EnumSet.of(DocumentKind.IDENTITY_APPROVAL);
        if (certKind.isPresent()) {
            wanted.add(DocumentKind.CERTIFICATE_COPY);
        }
        if (visits.isPresent()) {
            wanted.add(DocumentKind.PHOTO);
        }
        if (feedback.isPresent()) {
            wanted.add(DocumentKind.FEEDBACK_REPORT);
        }
        return wanted;
    }

    /** X04-1 and X04-2: demobilised soldiers enlisted by October 1954; illness of grade 7 to 10 draws no regular pension. */
    @Override
    public void examine(Examination examination) {
        examination.notMore("enlistedIn", enlistedIn, "dischargedIn", dischargedIn);
        boolean tooLate = category.in("09")
                && enlistedIn.filter(LAST_ENLISTMENT::isBefore).isPresent();
        examination.unless(!tooLate, "enlisted-too-late", "enlistedIn");
        boolean lightIllness = category.in("11")
                && disabilityCause.filter(cause -> cause.in("03")).isPresent()
                && disabilityGrade
                        .filter(grade -> grade.in("07", "08", "09", "10"))
                        .isPresent();
        examination.unless(!(lightIllness && benefitKind.in("01", "04")), "no-regular-pension", "benefitKind");
    }
}
