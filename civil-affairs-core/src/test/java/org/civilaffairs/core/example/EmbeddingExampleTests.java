package org.civilaffairs.core.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionReader;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.Supervision;
import org.junit.jupiter.api.Test;

/** The example that the README shows, kept true by running it. */
class EmbeddingExampleTests {

    private static List<String> sentences() {
        // README begins
        var table = List.of("690102,青禾区", "690102101,柳溪镇", "690102101201,杏花村村民委员会");
        var divisions = Divisions.of(
                DivisionReader.read(table, LocalDate.of(2020, 1, 1)).divisions());
        var today = LocalDate.of(2026, 6, 30);

        var supervision = Supervision.of(DistrictFacts.of(divisions), Policies.plan(), today);
        List<Finding> findings = supervision.judge(DivisionCode.parse("690102101201"));

        var sentences = findings.stream()
                .map(finding -> finding.clause() + " " + Messages.of(finding, Language.ZH_HANS))
                .toList();
        // README ends
        return sentences;
    }

    @Test
    void aVillageWithoutAnAssistantIsFoundByItsClause() {
        assertEquals(List.of("2.1 杏花村村民委员会自 2020-01-01 起没有在岗助理员，已空缺 2373 天（允许 0 天）。"), sentences());
    }

    @Test
    void readmeShowsThisVeryExample() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/org/civilaffairs/core/example/EmbeddingExampleTests.java"));
        String shown = source.substring(source.indexOf("// README begins") + 17, source.indexOf("// README ends"))
                .stripIndent()
                .strip();
        String readme = Files.readString(Path.of("../README.md"));
        assertTrue(readme.contains(shown), "README.md should show:\n" + shown);
    }
}
