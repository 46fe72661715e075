package org.civilaffairs.core.register;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.person.PersonName;

/** What book 1 (民政工作会议记录簿) says of a meeting. A review (type 02) has votes, one of each present. */
public record MeetingContent(
        @Mark.Of(CodeList.MEETING_TYPE) Code meetingType,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        PersonName chair,
        PersonName recorder,
        @Mark.Unit("people") Integer dueCount,
        @Mark.Unit("people") Integer presentCount,
        List<PersonName> attendees,
        @Mark.LongText Optional<String> absent,
        @Mark.Longest(1000) String topic,
        @Mark.LongText String discussion,
        @Mark.When(column = "meetingType", is = "02") Optional<Integer> votesFor,
        @Mark.When(column = "meetingType", is = "02") Optional<Integer> votesAgainst,
        @Mark.When(column = "meetingType", is = "02") Optional<Integer> votesAbstained,
        @Mark.LongText String resolution,
        @Mark.When(column = "meetingType", is = "02") Optional<String> caseRefs)
        implements RegisterContent {

    @Override
    public RegisterType type() {
        return RegisterType.MEETING;
    }

    @Override
    public Set<DocumentKind> originals() {
        Set<DocumentKind> wanted = EnumSet.of(
                DocumentKind.MEETING_NOTICE,
                DocumentKind.SIGN_IN_SHEET,
                DocumentKind.SIGNED_MINUTES,
                DocumentKind.PHOTO);
        if (meetingType.in("02")) {
            wanted.add(DocumentKind.VOTE_SHEET);
        }
        return wanted;
    }

    @Override
    public void examine(Examination examination) {
        examination.notMore("start", start, "end", end);
        examination.notMore("presentCount", presentCount, "dueCount", dueCount);
        if (votesFor.isPresent() || votesAgainst.isPresent() || votesAbstained.isPresent()) {
            examination.sum(
                    "presentCount",
                    presentCount,
                    List.of("votesFor", "votesAgainst", "votesAbstained"),
                    votesFor.orElse(0) + votesAgainst.orElse(0) + votesAbstained.orElse(0));
        }
    }
}
