package org.civilaffairs.jmh;

import java.util.function.Consumer;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.supervision.VillageYear;

/** The plain loop that somebody writes who needs neither rules as objects nor another policy, nor explanations by rule. */
final class HandLoop {

    private HandLoop() {}

    /** Judges the facts that the library judges. */
    static void judge(VillageYear village, Consumer<Finding> sink) {
        judge(village, BookScan.ofYears(village), sink);
    }

    /** Judges beans with dates. */
    static void judge(Village village, Consumer<Finding> sink) {
        judge(village.getYear(), BookScan.ofBeans(village.getBooks()), sink);
    }

    private static void judge(VillageYear village, BookScan books, Consumer<Finding> sink) {
        if (VillageChecks.duplicate(village)) {
            sink.accept(VillageChecks.duplicateFound(village));
        }
        if (VillageChecks.vacant(village)) {
            sink.accept(VillageChecks.vacantFound(village));
        }
        if (VillageChecks.elsewhere(village)) {
            throw notGenerated();
        }
        for (AppointmentCase one : village.standing()) {
            candidate(one, sink);
        }
        if (VillageChecks.untrained(village.trainings().get(0))) {
            VillageChecks.untrainedFound(village.trainings().get(0)).forEach(sink);
        }
        books(village, books, sink);
        VillageArchive archive = village.archives().get(0).archive();
        if (VillageChecks.notSetUp(archive)) {
            sink.accept(VillageChecks.notSetUpFound(village, archive));
        }
        if (VillageChecks.otherLabel(archive)) {
            sink.accept(VillageChecks.otherLabelFound(village, archive));
        }
        if (VillageChecks.archiveNeglected(village)) {
            throw notGenerated();
        }
    }

    private static void candidate(AppointmentCase one, Consumer<Finding> sink) {
        if (CandidateChecks.otherOffice(one, Office.VILLAGE_COMMITTEES)
                || CandidateChecks.otherOffice(one, Office.TOWN)
                || CandidateChecks.otherOffice(one, Office.DISTRICT)
                || CandidateChecks.noPostHere(one)
                || CandidateChecks.reasonMissing(one)
                || CandidateChecks.numberWrong(one)
                || CandidateChecks.disordered(one)
                || CandidateChecks.answeredNo(one)
                || CandidateChecks.extraNotMet(one)
                || CandidateChecks.handOverDue(one)) {
            throw notGenerated();
        }
        if (CandidateChecks.oneCommittee(one) != null) {
            sink.accept(CandidateFindings.oneCommitteeFound(one));
        }
        if (CandidateChecks.unfiled(one)) {
            sink.accept(CandidateFindings.unfiledFound(one));
        }
        if (CandidateChecks.notPartTime(one)) {
            sink.accept(CandidateFindings.notPartTimeFound(one));
        }
        if (CandidateChecks.otherPostNotNamed(one)) {
            sink.accept(CandidateFindings.otherPostNotNamedFound(one));
        }
        if (CandidateChecks.incomplete(one)) {
            CandidateFindings.incompleteFound(one).forEach(sink);
        }
        if (CandidateChecks.violation(one)) {
            sink.accept(CandidateFindings.violationFound(one));
        }
    }

    private static void books(VillageYear village, BookScan books, Consumer<Finding> sink) {
        if (VillageChecks.booksMissing(books)) {
            sink.accept(BookFindings.booksMissingFound(village, books));
        }
        if (!books.late.isEmpty()) {
            sink.accept(BookFindings.lateFound(village, books));
        }
        if (!books.lacking.isEmpty()) {
            sink.accept(BookFindings.placesFound("REG-04.documents-missing", village, books.lacking));
        }
        if (!books.gaps.isEmpty()) {
            sink.accept(BookFindings.placesFound("REG-05.numbers-missing", village, books.gaps));
        }
        if (!village.books().get(0).year().doubleOrigins().isEmpty()) {
            sink.accept(BookFindings.placesFound(
                    "REG-07.written-twice",
                    village,
                    village.books().get(0).year().doubleOrigins()));
        }
        if (!books.keyedIn.isEmpty()) {
            sink.accept(BookFindings.keyedInFound(village, books));
        }
        if (!books.silent.isEmpty()) {
            sink.accept(BookFindings.silentFound(village, books));
        }
        if (books.afterClosing
                || !village.books().get(0).year().doublePayments().isEmpty()) {
            throw notGenerated();
        }
    }

    static IllegalStateException notGenerated() {
        return new IllegalStateException("The generated facts hold no such fault");
    }
}
