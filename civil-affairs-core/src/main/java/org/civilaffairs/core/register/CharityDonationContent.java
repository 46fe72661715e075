package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.person.CreditCode;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;

/** What book 6 (慈善捐赠登记簿) says of a donation that came in, or of one that was given on. */
public record CharityDonationContent(
        @Mark.Of(CodeList.DIRECTION) Code direction,
        @Mark.When(column = "direction", is = "01") Optional<String> donor,

        @Mark.When(column = "direction", is = "01") @Mark.Of(CodeList.DONOR_KIND)
        Optional<Code> donorKind,

        Optional<IdentityNumber> donorIdentityNumber,
        @Mark.When(column = "donorKind", is = "02") Optional<CreditCode> donorCreditCode,
        @Mark.Of(CodeList.ITEM_KIND) Code itemKind,
        String item,
        @Mark.When(column = "itemKind", is = "02") Optional<BigDecimal> quantity,

        @Mark.When(column = "itemKind", is = "02") @Mark.Of(CodeList.GOODS_UNIT)
        Optional<Code> unit,

        @Mark.Money @Mark.PageTotal BigDecimal value,
        Boolean earmarked,
        @Mark.When(column = "earmarked", is = "true") Optional<String> earmark,

        @Mark.When(column = "direction", is = "01") @Mark.Longest(64)
        Optional<String> receiptNo,

        Optional<String> transferredTo,
        @Mark.When(column = "transferredTo") Optional<CreditCode> transferredToCreditCode,
        @Mark.When(column = "direction", is = "02") Optional<String> beneficiary,
        Optional<IdentityNumber> beneficiaryIdentityNumber,

        @Mark.When(column = "direction", is = "02") @Mark.Of(CodeList.DONATION_PURPOSE)
        Optional<Code> purpose,

        @Mark.Money @Mark.Computed Optional<BigDecimal> balance,
        PersonName handler,
        PersonName witness,
        LocalDate publicOn,
        String publicPlace)
        implements RegisterContent {

    @Override
    public RegisterType type() {
        return RegisterType.CHARITY_DONATION;
    }

    /** Returns whether something came in; else it was given on. */
    public boolean incoming() {
        return direction.in("01");
    }

    /** Returns this with what is left in its fund; empty where nobody worked that out. */
    CharityDonationContent leaving(Optional<BigDecimal> left) {
        return new CharityDonationContent(
                direction,
                donor,
                donorKind,
                donorIdentityNumber,
                donorCreditCode,
                itemKind,
                item,
                quantity,
                unit,
                value,
                earmarked,
                earmark,
                receiptNo,
                transferredTo,
                transferredToCreditCode,
                beneficiary,
                beneficiaryIdentityNumber,
                purpose,
                left,
                handler,
                witness,
                publicOn,
                publicPlace);
    }

    @Override
    public Set<DocumentKind> originals() {
        if (!incoming()) {
            return EnumSet.of(DocumentKind.BENEFICIARY_SIGNATURE, DocumentKind.PHOTO);
        }
        Set<DocumentKind> wanted = EnumSet.of(DocumentKind.RECEIPT_STUB);
        wanted.add(itemKind.in("01") ? DocumentKind.PAYMENT_PROOF : DocumentKind.GOODS_RECEIPT);
        if (donorKind.filter(kind -> kind.in("02")).isPresent()) {
            wanted.add(DocumentKind.DONATION_AGREEMENT);
        }
        return wanted;
    }

    @Override
    public void examine(Examination examination) {
        examination.unless(value.signum() > 0, "not-above-zero", "value");
        quantity.ifPresent(count -> examination.unless(count.signum() > 0, "not-above-zero", "quantity"));
        examination.unless(!handler.equals(witness), "witnesses-himself", "witness");
    }
}
