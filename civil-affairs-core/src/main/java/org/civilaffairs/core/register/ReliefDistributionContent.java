package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;

/** What book 5 (救灾救济款物发放记录簿) says of one hand-out: from which batch, to whom, how much, before whose eyes. */
public record ReliefDistributionContent(
        @Mark.Longest(64) String batchNo,
        Optional<String> project,
        @Mark.Of(CodeList.RELIEF_SOURCE) Optional<Code> source,
        @Mark.Longest(64) Optional<String> sourceDocument,
        @Mark.Longest(64) String household,
        PersonName head,
        @Mark.Unless("identityMissing") Optional<IdentityNumber> headId,
        @Mark.Of(CodeList.IDENTITY_MISSING) Optional<Code> identityMissing,
        @Mark.Unit("people") Integer affectedPersons,
        @Mark.Of(CodeList.ITEM_KIND) Code itemKind,
        String item,
        Optional<String> specification,

        @Mark.When(column = "itemKind", is = "02") @Mark.Of(CodeList.GOODS_UNIT)
        Optional<Code> unit,

        @Mark.When(column = "itemKind", is = "02") Optional<BigDecimal> quantity,

        @Mark.When(column = "itemKind", is = "02") @Mark.Money
        Optional<BigDecimal> unitValue,

        @Mark.Money @Mark.PageTotal BigDecimal amount,

        @Mark.When(column = "itemKind", is = "01") @Mark.Of(CodeList.PAYMENT_WAY)
        Optional<Code> paymentWay,

        @Mark.Of(CodeList.RELIEF_BASIS) Code basis,
        @Mark.Longest(64) String basisNo,
        List<PersonName> handedBy,
        PersonName receivedBy,
        Optional<String> proxyRelation,
        PersonName witness,
        LocalDateTime handedAt,
        String place)
        implements RegisterContent {

    private static final int TWO = 2;

    @Override
    public RegisterType type() {
        return RegisterType.RELIEF_DISTRIBUTION;
    }

    @Override
    public Set<DocumentKind> originals() {
        Set<DocumentKind> wanted = EnumSet.of(
                DocumentKind.ALLOCATION_NOTICE,
                DocumentKind.APPRAISAL_RECORD,
                DocumentKind.POSTING_PHOTO,
                DocumentKind.SIGNED_LIST,
                DocumentKind.PHOTO);
        if (itemKind.in("02")) {
            wanted.add(DocumentKind.GOODS_RECEIPT);
        }
        if (!receivedBy.equals(head)) {
            wanted.add(DocumentKind.PROXY_LETTER);
        }
        return wanted;
    }

    /** X05-6: two hand out and neither of them receives; whoever collects for another says in which relation. */
    @Override
    public void examine(Examination examination) {
        examination.unless(handedBy.stream().distinct().count() >= TWO, "two-needed", "handedBy");
        examination.unless(
                !handedBy.contains(receivedBy) && !handedBy.contains(head), "hands-out-to-himself", "handedBy");
        examination.unless(!handedBy.contains(witness), "witnesses-himself", "witness");
        examination.unless(receivedBy.equals(head) || proxyRelation.isPresent(), "required", "proxyRelation");
        quantity.ifPresent(count -> examination.unless(count.signum() > 0, "not-above-zero", "quantity"));
        examination.unless(amount.signum() > 0, "not-above-zero", "amount");
        if (quantity.isPresent() && unitValue.isPresent()) {
            BigDecimal product = quantity.get().multiply(unitValue.get()).setScale(2, RoundingMode.HALF_UP);
            examination.amount("amount", amount, product);
        }
    }
}
