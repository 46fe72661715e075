package org.civilaffairs.core.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.AppointmentState;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.guidance.GuidanceScenes;
import org.civilaffairs.core.guidance.RectificationEvent;
import org.civilaffairs.core.guidance.RectificationState;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.policy.AllowanceFormula;
import org.civilaffairs.core.policy.AttendanceMode;
import org.civilaffairs.core.policy.Department;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterScenes;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.TargetKind;
import org.civilaffairs.core.rule.AssertionId;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be found has a sentence in every language, and every sentence can be found. */
class EveryFindingTests {

    private static final List<String> FAMILIES = List.of("apt", "elg", "trn", "reg", "arc", "gdn", "dis", "rsp");

    private static List<Finding> everything() {
        return Stream.of(Scenes.all(), RegisterScenes.all(), GuidanceScenes.all(), LetterScenes.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFindingReadsWhole(Language language) {
        for (Finding finding : everything()) {
            String sentence = Messages.of(finding, language);

            assertFalse(sentence.isBlank() || sentence.contains("{") || sentence.contains("|word"), sentence);
            assertFalse(sentence.contains("违法"), sentence);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsLeftUnused(Language language) {
        Set<String> found = new TreeSet<>();
        everything().stream()
                .filter(finding ->
                        FAMILIES.contains(finding.assertion().family().toLowerCase(Locale.ROOT)))
                .forEach(finding -> found.add(finding.key()));

        assertEquals(found, sentences(language));
    }

    @Test
    void differentFindingsHaveDifferentDigests() {
        Set<Finding> all = new HashSet<>(everything());

        assertEquals(all.size(), all.stream().map(Finding::digest).distinct().count());
    }

    @Test
    void aFactIsWordedAsInItsSentence() {
        Finding step = Scenes.all().stream()
                .filter(finding -> finding.facts().containsKey("step")
                        && Messages.worded(finding, "step", Language.EN).isPresent())
                .findFirst()
                .orElseThrow();

        assertEquals(
                Messages.words(step.facts().get("step"), Language.ZH_HANS),
                Messages.worded(step, "step", Language.ZH_HANS).orElseThrow());
        assertTrue(Messages.worded(step, "on", Language.ZH_HANS).isEmpty(), "dates stand as they are");
    }

    private static Set<String> sentences(Language language) {
        Set<String> keys = new TreeSet<>();
        for (String family : FAMILIES) {
            Bundle.of(family, language).keySet().stream()
                    .filter(key -> key.contains("."))
                    .forEach(keys::add);
        }
        return keys;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasItsWord(Language language) {
        Set<String> codes = new TreeSet<>();
        Stream.of(
                        AppointmentEvent.values(),
                        AppointmentState.values(),
                        Committee.values(),
                        EmploymentForm.values(),
                        Limb.values(),
                        Office.values(),
                        TrainingEvent.values(),
                        TrainingState.values(),
                        TrainingKind.values(),
                        AllowanceFormula.values(),
                        AttendanceMode.values(),
                        Department.values(),
                        RectificationEvent.values(),
                        RectificationState.values(),
                        VolumeEvent.values(),
                        VolumeState.values(),
                        LetterEvent.values(),
                        LetterState.values(),
                        TargetKind.values(),
                        Grade.values(),
                        EntryKind.values(),
                        EntrySource.values())
                .flatMap(Stream::of)
                .forEach(code -> codes.add(((Enum<?>) code).name()));

        assertTrue(Bundle.of("words", language).keySet().containsAll(codes));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProvisionHasATitle(Language language) {
        for (Provision provision : Catalogue.BOOK.provisions()) {
            assertFalse(Messages.title(provision, language).isBlank());
        }
    }

    @Test
    void catalogueHoldsEveryIdOfItsFamilies() {
        for (String last : List.of("APT-11", "ELG-07", "TRN-05", "LVL-04", "REG-09", "ARC-06", "GDN-03", "RSP-05")) {
            for (int n = 1; n <= Integer.parseInt(last.substring(4)); n++) {
                AssertionId id = AssertionId.parse(String.format("%s%02d", last.substring(0, 4), n));
                assertTrue(Catalogue.BOOK.find(id).isPresent(), id::toString);
            }
        }
    }

    @Test
    void catalogueHoldsWhateverIsFound() {
        everything()
                .forEach(finding -> assertEquals(
                        finding.provision(),
                        Catalogue.BOOK.find(finding.assertion()).orElseThrow()));
    }
}
