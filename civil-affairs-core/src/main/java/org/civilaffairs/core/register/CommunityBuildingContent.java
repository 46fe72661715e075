package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What book 9 (社区建设工作记录簿) says of an activity, a facility or a service; publicity has its home here too. */
public record CommunityBuildingContent(
        @Mark.Of(CodeList.COMMUNITY_ACTIVITY) Code activityKind,
        @Mark.Of(CodeList.PUBLICITY_DUTY) Optional<Code> publicityDuty,
        String place,
        String organiser,
        @Mark.Unit("people") Integer participants,

        @Mark.Unit("people") @Mark.When(column = "activityKind", is = "07")
        Optional<Integer> volunteers,

        @Mark.Unit("hours") @Mark.When(column = "activityKind", is = "07")
        Optional<BigDecimal> volunteerHours,

        @Mark.Money @Mark.PageTotal Optional<BigDecimal> input,
        Optional<String> inputSource,
        @Mark.LongText String content,
        @Mark.LongText String effect)
        implements RegisterContent {

    private static final BigDecimal HALF_HOURS = BigDecimal.valueOf(2);

    @Override
    public RegisterType type() {
        return RegisterType.COMMUNITY_BUILDING;
    }

    @Override
    public Set<DocumentKind> originals() {
        Set<DocumentKind> wanted = EnumSet.of(DocumentKind.PHOTO);
        if (activityKind.in("07")) {
            wanted.add(DocumentKind.SIGN_IN_SHEET);
        }
        if (activityKind.in("10")) {
            wanted.add(DocumentKind.INSPECTION_FORM);
        }
        if (input.filter(spent -> spent.signum() > 0).isPresent()) {
            wanted.add(DocumentKind.INVOICE);
        }
        return wanted;
    }

    @Override
    public void examine(Examination examination) {
        examination.notMore("volunteers", volunteers, "participants", Optional.of(participants));
        boolean halves = volunteerHours
                .map(hours -> hours.multiply(HALF_HOURS).stripTrailingZeros().scale() <= 0)
                .orElse(true);
        examination.unless(halves, "not-half-hours", "volunteerHours");
        boolean unexplained = input.filter(spent -> spent.signum() > 0).isPresent() && inputSource.isEmpty();
        examination.unless(!unexplained, "required", "inputSource");
    }
}
