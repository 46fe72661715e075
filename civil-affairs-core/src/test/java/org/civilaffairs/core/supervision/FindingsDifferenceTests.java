package org.civilaffairs.core.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.AssertionId;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsDifferenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Provision PROVISION =
            Catalogue.BOOK.find(AssertionId.parse("APT-02")).orElseThrow();

    /** "vacant 1 grace=0" is the finding of that code about village 1 with that fact. */
    private static Finding finding(String text) {
        String[] parts = text.split(" ");
        return Finding.refusal(
                PROVISION,
                parts[0],
                new Subject(Subject.Kind.DOCUMENT, parts[1]),
                Map.of("fact", parts.length < 3 ? "" : parts[2]),
                DAY);
    }

    private static List<Finding> findings(String texts) {
        return texts == null
                ? List.of()
                : Stream.of(texts.split("; "))
                        .map(FindingsDifferenceTests::finding)
                        .toList();
    }

    @ParameterizedTest(name = "from [{0}] to [{1}]: +{2} -{3} ~{4}")
    @CsvSource({
        "vacant 1, vacant 1, , , ",
        "vacant 1, , , vacant 1, ",
        ", vacant 1, vacant 1, , ",
        "vacant 1 grace=0, vacant 1 grace=9, , , vacant 1 grace=9",
        "vacant 1; vacant 2, vacant 2; late 1, late 1, vacant 1, ",
        "short 1 y=25; short 1 y=26, short 1 y=26, , short 1 y=25, ",
        "short 1 y=25, short 1 y=25; short 1 y=26, short 1 y=26, , ",
        "vacant 1; vacant 1, vacant 1, , vacant 1, "
    })
    void whatOnlyTellsOtherFiguresIsNeitherAddedNorRemoved(
            String now, String then, String added, String removed, String changed) {
        assertEquals(
                new FindingsDifference(findings(added), findings(removed), findings(changed)),
                FindingsDifference.between(findings(now), findings(then)));
    }
}
