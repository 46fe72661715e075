package org.civilaffairs.jmh;

import static org.civilaffairs.core.lifecycle.Office.DISTRICT;
import static org.civilaffairs.core.lifecycle.Office.TOWN;
import static org.civilaffairs.core.lifecycle.Office.VILLAGE_COMMITTEES;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.supervision.VillageYear;

/** The same conditions as a table, for peers that are given rules one by one. */
public final class Checks {

    /** One condition and what is found where it is broken. */
    record Check<T>(String name, Predicate<T> broken, Function<T, List<Finding>> found) {}

    /** A village with its books counted. */
    public record Counted(VillageYear year, BookScan books) {

        /** Counts what no entry tells by itself. */
        static Counted of(Village village) {
            BookScan scan = new BookScan();
            village.getBooks().forEach(scan::structure);
            return new Counted(village.getYear(), scan);
        }

        /** Returns whether the condition of a place in the table is broken. */
        public boolean broken(int check) {
            return ALL.get(check).broken().test(this);
        }

        VillageArchive archive() {
            return year.archives().get(0).archive();
        }
    }

    /** About an appointment. */
    static final List<Check<Village.Candidate>> ON_CANDIDATE = List.of(
            never("APT-05.b", one -> CandidateChecks.otherOffice(one, VILLAGE_COMMITTEES)),
            never("APT-05.c", CandidateChecks::noPostHere),
            candidate("APT-05", one -> CandidateChecks.oneCommittee(one) != null, CandidateFindings::oneCommitteeFound),
            never("APT-06", one -> CandidateChecks.otherOffice(one, TOWN)),
            never("APT-07", one -> CandidateChecks.otherOffice(one, DISTRICT)),
            never("APT-07.b", CandidateChecks::numberWrong),
            never("APT-08", CandidateChecks::disordered),
            candidate("APT-08.b", CandidateChecks::unfiled, CandidateFindings::unfiledFound),
            never("APT-09", CandidateChecks::reasonMissing),
            never("APT-09.b", CandidateChecks::handOverDue),
            candidate("APT-04", CandidateChecks::notPartTime, CandidateFindings::notPartTimeFound),
            candidate("APT-04.b", CandidateChecks::otherPostNotNamed, CandidateFindings::otherPostNotNamedFound),
            new Check<>(
                    "ELG-05",
                    one -> CandidateChecks.incomplete(one.facts()),
                    one -> CandidateFindings.incompleteFound(one.facts())),
            never("ELG-05.b", CandidateChecks::answeredNo),
            never("ELG-06", CandidateChecks::extraNotMet),
            candidate("ELG-07", CandidateChecks::violation, CandidateFindings::violationFound));

    /** About the village, apart from single entries. */
    static final List<Check<Counted>> ON_VILLAGE = List.of(
            village("APT-01", VillageChecks::duplicate, VillageChecks::duplicateFound),
            village("APT-02", VillageChecks::vacant, VillageChecks::vacantFound),
            new Check<>("APT-03", one -> VillageChecks.elsewhere(one.year()), Checks::notGenerated),
            new Check<>(
                    "TRN-02",
                    one -> VillageChecks.untrained(one.year().trainings().get(0)),
                    one -> VillageChecks.untrainedFound(one.year().trainings().get(0))),
            new Check<>(
                    "REG-01",
                    one -> VillageChecks.booksMissing(one.books()),
                    one -> List.of(BookFindings.booksMissingFound(one.year(), one.books()))),
            places("REG-05", "REG-05.numbers-missing", one -> one.books().gaps),
            places(
                    "REG-07",
                    "REG-07.written-twice",
                    one -> one.year().books().get(0).year().doubleOrigins()),
            new Check<>("ARC-03", one -> one.books().afterClosing, Checks::notGenerated),
            new Check<>(
                    "REG-08",
                    one -> !one.year().books().get(0).year().doublePayments().isEmpty(),
                    Checks::notGenerated),
            new Check<>(
                    "ARC-02",
                    one -> !one.books().silent.isEmpty(),
                    one -> List.of(BookFindings.silentFound(one.year(), one.books()))),
            new Check<>(
                    "ARC-01",
                    one -> VillageChecks.notSetUp(one.archive()),
                    one -> List.of(VillageChecks.notSetUpFound(one.year(), one.archive()))),
            new Check<>(
                    "ARC-01.b",
                    one -> VillageChecks.otherLabel(one.archive()),
                    one -> List.of(VillageChecks.otherLabelFound(one.year(), one.archive()))),
            new Check<>("ARC-05", one -> VillageChecks.archiveNeglected(one.year()), Checks::notGenerated));

    /** About entries, once they are counted. */
    static final List<Check<Counted>> ON_ENTRIES = List.of(
            new Check<>(
                    "REG-03",
                    one -> !one.books().late.isEmpty(),
                    one -> List.of(BookFindings.lateFound(one.year(), one.books()))),
            places("REG-04", "REG-04.documents-missing", one -> one.books().lacking),
            new Check<>(
                    "REG-09",
                    one -> !one.books().keyedIn.isEmpty(),
                    one -> List.of(BookFindings.keyedInFound(one.year(), one.books()))));

    /** All about the village. */
    static final List<Check<Counted>> ALL = java.util.stream.Stream.concat(ON_VILLAGE.stream(), ON_ENTRIES.stream())
            .toList();

    private Checks() {}

    private static Check<Village.Candidate> never(String name, Predicate<AppointmentCase> broken) {
        return new Check<>(name, one -> broken.test(one.facts()), Checks::notGenerated);
    }

    private static Check<Village.Candidate> candidate(
            String name, Predicate<AppointmentCase> broken, Function<AppointmentCase, Finding> found) {
        return new Check<>(name, one -> broken.test(one.facts()), one -> List.of(found.apply(one.facts())));
    }

    private static Check<Counted> village(
            String name, Predicate<VillageYear> broken, Function<VillageYear, Finding> found) {
        return new Check<>(name, one -> broken.test(one.year()), one -> List.of(found.apply(one.year())));
    }

    private static Check<Counted> places(String name, String key, Function<Counted, List<String>> places) {
        return new Check<>(
                name,
                one -> !places.apply(one).isEmpty(),
                one -> List.of(BookFindings.placesFound(key, one.year(), places.apply(one))));
    }

    private static List<Finding> notGenerated(Object facts) {
        throw HandLoop.notGenerated();
    }
}
