package org.civilaffairs.core.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What book 10 (村(居)换届情况记录簿) says of one stage of a term election. */
public record TermElectionContent(
        @Mark.Unit("term") Integer termNo,
        @Mark.Of(CodeList.ELECTION_KIND) Code electionKind,
        @Mark.Of(CodeList.ELECTION_STAGE) Code stage,
        @Mark.LongText String content,

        @Mark.When(column = "stage", is = "08") @Mark.Unit("people")
        Optional<Integer> registered,

        @Mark.When(column = "stage", is = "08") @Mark.Unit("ballots")
        Optional<Integer> issued,

        @Mark.When(column = "stage", is = "08") @Mark.Unit("ballots")
        Optional<Integer> returned,

        @Mark.When(column = "stage", is = "08") @Mark.Unit("ballots")
        Optional<Integer> valid,

        @Mark.When(column = "stage", is = "08") @Mark.Unit("ballots")
        Optional<Integer> invalid,

        @Mark.When(
                column = "stage",
                is = {"08", "09"})
        @Mark.LongText
        Optional<String> elected,

        @Mark.When(
                column = "stage",
                is = {"02", "04", "07", "09"})
        @Mark.Longest(64)
        Optional<String> noticeNo,

        @Mark.When(
                column = "stage",
                is = {"02", "04", "07", "09"})
        Optional<String> noticePlace,

        @Mark.LongText Optional<String> complaints)
        implements RegisterContent {

    @Override
    public RegisterType type() {
        return RegisterType.TERM_ELECTION;
    }

    @Override
    public Set<DocumentKind> originals() {
        return switch (stage.text()) {
            case "02", "04", "07" -> EnumSet.of(DocumentKind.PUBLIC_NOTICE, DocumentKind.POSTING_PHOTO);
            case "03" -> EnumSet.of(DocumentKind.REGISTRATION_LIST);
            case "08" -> EnumSet.of(DocumentKind.COUNTING_SHEET, DocumentKind.RESULT_REPORT, DocumentKind.PHOTO);
            case "09" -> EnumSet.of(DocumentKind.PUBLIC_NOTICE, DocumentKind.RESULT_REPORT);
            case "10" -> EnumSet.of(DocumentKind.HAND_OVER_LIST);
            case "12" -> EnumSet.noneOf(DocumentKind.class);
            default -> EnumSet.of(DocumentKind.SIGNED_MINUTES);
        };
    }

    /** X10-1: ballots returned are ballots issued at most, these the registered at most, and each is valid or not. */
    @Override
    public void examine(Examination examination) {
        examination.unless(termNo > 0, "not-above-zero", "termNo");
        examination.notMore("returned", returned, "issued", issued);
        examination.notMore("issued", issued, "registered", registered);
        if (returned.isPresent() && (valid.isPresent() || invalid.isPresent())) {
            examination.sum(
                    "returned", returned.get(), List.of("valid", "invalid"), valid.orElse(0) + invalid.orElse(0));
        }
    }
}
