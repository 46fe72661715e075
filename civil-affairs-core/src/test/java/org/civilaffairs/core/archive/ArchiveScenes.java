package org.civilaffairs.core.archive;

import static org.civilaffairs.core.register.Books.VILLAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.Books;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.Samples;
import org.civilaffairs.core.rule.Finding;

/** Steps of volumes, and hand-overs, of which everything is found that can be found of them. */
public final class ArchiveScenes {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final Actor ASSISTANT = Actor.assistant(VILLAGE);

    private ArchiveScenes() {}

    /** Returns all of it. */
    public static List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        VolumeFacts facts = new VolumeFacts(
                BookHead.empty(Books.id(RegisterType.MEETING)),
                List.of(new ChainFault(ChainFault.Kind.MISSING, 1, 1)),
                List.of(),
                Samples.PLAN);
        Volume volume = Volume.begun(
                Books.id(RegisterType.MEETING), "0123", 1, VolumeStep.of(VolumeEvent.START_VOLUME, ASSISTANT, DAY));
        for (VolumeEvent event :
                List.of(VolumeEvent.CLOSE_VOLUME, VolumeEvent.ARRANGE, VolumeEvent.PLACE, VolumeEvent.LEND)) {
            VolumeStep step = VolumeStep.of(event, ASSISTANT, DAY.minusDays(1));
            findings.addAll(volume.take(step, facts).findings());
            volume = volume.and(step);
        }
        Volume lent = volume;
        Volume back = volume.and(VolumeStep.of(VolumeEvent.GIVE_BACK, ASSISTANT, DAY));
        Actor town = Actor.town(DivisionCode.parse("690102101"));
        findings.addAll(lent.take(VolumeStep.of(VolumeEvent.LEND, ASSISTANT, DAY), facts)
                .findings());
        findings.addAll(back.take(VolumeStep.of(VolumeEvent.DISPOSE, ASSISTANT, DAY), facts)
                .findings());
        findings.addAll(
                back.take(VolumeStep.of(VolumeEvent.DISPOSE, town, DAY), facts).findings());
        PersonId old = new PersonId("p-old");
        HandOver handOver = new HandOver(
                VILLAGE, old, old, new PersonName("甲"), DAY, true, true, false, List.of("A-1"), List.of(), "");
        findings.addAll(handOver.decide().findings());
        return findings;
    }
}
