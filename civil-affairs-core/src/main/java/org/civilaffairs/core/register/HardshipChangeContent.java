package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonName;

/**
 * What book 2 (困难群众基本信息变动登记簿) says of a change. The day on which it became known, where the clock starts, is
 * the entry's own (the fact "knownOn").
 */
public record HardshipChangeContent(
        @Mark.Longest(64) String household,
        PersonName person,
        @Mark.Unless("identityMissing") Optional<IdentityNumber> identityNumber,
        @Mark.Of(CodeList.IDENTITY_MISSING) Optional<Code> identityMissing,
        @Mark.Of(CodeList.CATEGORY) List<Code> categories,
        @Mark.Of(CodeList.CHANGE_KIND) Code changeKind,
        @Mark.LongText String before,
        @Mark.LongText String after,
        @Mark.Of(CodeList.FOUND_BY) Code foundBy,
        PersonName verifiedBy,
        LocalDate verifiedOn,
        Optional<LocalDate> reportedOn,
        @Mark.Of(CodeList.CHANGE_EFFECT) Code effect,
        Optional<String> effectNote)
        implements RegisterContent {

    @Override
    public RegisterType type() {
        return RegisterType.HARDSHIP_CHANGE;
    }

    /** Returns whether the change is a death, which is recorded within a shorter period. */
    public boolean death() {
        return changeKind.in("03");
    }

    @Override
    public Set<DocumentKind> originals() {
        Set<DocumentKind> wanted = EnumSet.of(DocumentKind.CHANGE_REPORT);
        if (death()) {
            wanted.add(DocumentKind.DEATH_CERTIFICATE);
        } else if (changeKind.in("04", "05", "06", "07", "09", "12")) {
            wanted.add(DocumentKind.CERTIFICATE_COPY);
        }
        if (foundBy.in("01")) {
            wanted.add(DocumentKind.VISIT_RECORD);
        }
        return wanted;
    }

    /** A change that touches what somebody is paid is reported to the town: all effects but the last. */
    @Override
    public void examine(Examination examination) {
        examination.unless(effect.in("06") || reportedOn.isPresent(), "required", "reportedOn");
        examination.unless(!before.equals(after), "nothing-changed", "after");
    }
}
