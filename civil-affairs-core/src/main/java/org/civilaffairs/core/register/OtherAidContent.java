package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;

/** What book 7 (其他救助记录簿) says of aid that has no book of its own. A person kept at home has four dated checks. */
public record OtherAidContent(
        @Mark.Of(CodeList.AID_KIND) Code aidKind,
        PersonName person,
        @Mark.Unless("identityMissing") Optional<IdentityNumber> identityNumber,
        @Mark.Of(CodeList.IDENTITY_MISSING) Optional<Code> identityMissing,
        @Mark.Longest(64) Optional<String> household,

        @Mark.When(
                column = "aidKind",
                is = {"08", "09"})
        @Mark.Sensitive
        @Mark.Longest(32)
        Optional<String> disabilityCertificate,

        @Mark.When(column = "aidKind", is = "01") @Mark.Of(CodeList.SUPPORT_MODE)
        Optional<Code> mode,

        @Mark.When(column = "mode", is = "01") Optional<String> homeName,
        @Mark.Money @Mark.PageTotal BigDecimal amount,
        @Mark.Money @Mark.PageTotal Optional<BigDecimal> careAmount,
        @Mark.Of(CodeList.PERIOD) Code period,
        @Mark.Of(CodeList.PAYMENT_WAY) Optional<Code> paymentWay,
        String decidedBy,
        @Mark.Longest(64) String decisionNo,
        LocalDate decidedOn,
        @Mark.When(column = "mode", is = "02") Optional<PersonName> caregiver,

        @Mark.When(column = "mode", is = "02") @Mark.Longest(64)
        Optional<String> agreementNo,

        @Mark.When(column = "mode", is = "02") Optional<LocalDate> standardCheckedOn,
        @Mark.When(column = "mode", is = "02") Optional<LocalDate> dailyLifeCheckedOn,
        @Mark.When(column = "mode", is = "02") Optional<LocalDate> housingCheckedOn,
        @Mark.When(column = "mode", is = "02") Optional<LocalDate> medicalCheckedOn,
        Optional<YearMonth> stopFrom,

        @Mark.When(column = "stopFrom") @Mark.Of(CodeList.STOP_REASON)
        Optional<Code> stopReason)
        implements RegisterContent {

    private static final int IDENTITY_LENGTH = 18;

    @Override
    public RegisterType type() {
        return RegisterType.OTHER_AID;
    }

    @Override
    public Set<DocumentKind> originals() {
        Set<DocumentKind> wanted = EnumSet.of(DocumentKind.DECISION);
        if (stopFrom.isPresent()) {
            wanted.add(DocumentKind.STOP_NOTICE);
            return wanted;
        }
        wanted.add(DocumentKind.PAYMENT_PROOF);
        if (!aidKind.in("11")) {
            wanted.add(DocumentKind.APPLICATION);
        }
        if (mode.filter(how -> how.in("02")).isPresent()) {
            wanted.add(DocumentKind.AGREEMENT);
        }
        if (disabilityCertificate.isPresent()) {
            wanted.add(DocumentKind.CERTIFICATE_COPY);
        }
        return wanted;
    }

    /** X07-3: a disabled person's certificate (20 characters or more) begins with the holder's identity number. */
    @Override
    public void examine(Examination examination) {
        boolean fits = disabilityCertificate.isEmpty()
                || identityNumber
                        .filter(number -> disabilityCertificate.get().length() >= IDENTITY_LENGTH + 2
                                && disabilityCertificate.get().startsWith(number.text()))
                        .isPresent();
        examination.unless(fits, "certificate-of-another", "disabilityCertificate");
        examination.unless(aidKind.in("11", "12", "99") || amount.signum() > 0, "not-above-zero", "amount");
        boolean unknown = identityMissing.filter(why -> why.in("01")).isPresent();
        examination.unless(!unknown || aidKind.in("11"), "required", "identityNumber");
    }
}
