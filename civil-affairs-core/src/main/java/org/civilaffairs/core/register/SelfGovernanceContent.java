package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.person.PersonName;

/** What book 8 (村民自治建设记录簿) says of a decision, a disclosure or another act of self-governance. */
public record SelfGovernanceContent(
        @Mark.Of(CodeList.GOVERNANCE_ITEM) Code itemKind,
        String place,

        @Mark.When(
                column = "itemKind",
                is = {"01", "02", "08"})
        @Mark.Unit("people")
        Optional<Integer> dueCount,

        @Mark.When(
                column = "itemKind",
                is = {"01", "02", "08"})
        @Mark.Unit("people")
        Optional<Integer> presentCount,

        @Mark.LongText String content,
        @Mark.LongText String result,
        Optional<Integer> votesFor,
        Optional<Integer> votesAgainst,
        Optional<Integer> votesAbstained,
        @Mark.When(column = "itemKind", is = "03") Optional<String> disclosurePeriod,
        @Mark.When(column = "itemKind", is = "03") Optional<String> board,
        @Mark.When(column = "itemKind", is = "03") Optional<LocalDate> postedFrom,
        @Mark.When(column = "itemKind", is = "03") Optional<LocalDate> postedUntil,
        @Mark.LongText Optional<String> objections,

        @Mark.When(
                column = "itemKind",
                is = {"03", "06"})
        Optional<PersonName> supervisor)
        implements RegisterContent {

    @Override
    public RegisterType type() {
        return RegisterType.SELF_GOVERNANCE;
    }

    @Override
    public Set<DocumentKind> originals() {
        if (itemKind.in("03")) {
            return EnumSet.of(DocumentKind.DISCLOSURE_SHEET, DocumentKind.POSTING_PHOTO);
        }
        return itemKind.in("01", "02", "08")
                ? EnumSet.of(DocumentKind.MEETING_NOTICE, DocumentKind.SIGN_IN_SHEET, DocumentKind.SIGNED_MINUTES)
                : EnumSet.of(DocumentKind.SIGNED_MINUTES);
    }

    @Override
    public void examine(Examination examination) {
        examination.notMore("presentCount", presentCount, "dueCount", dueCount);
        examination.notMore("postedFrom", postedFrom, "postedUntil", postedUntil);
        int votes = votesFor.orElse(0) + votesAgainst.orElse(0) + votesAbstained.orElse(0);
        examination.notMore("votesFor", Optional.of(votes), "presentCount", presentCount);
    }
}
