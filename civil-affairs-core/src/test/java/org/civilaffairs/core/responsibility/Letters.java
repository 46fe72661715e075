package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.ESTABLISHED;
import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.appointed;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Decision;

/** Fictional letters of 2026 that several tests share. */
public final class Letters {

    static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    static final Appointment POST = appointed("a", VILLAGE, "p1", LocalDate.of(2025, 5, 1));
    static final LetterFacts FACTS = new LetterFacts(
            VillageCodes.of(VILLAGE, ESTABLISHED), List.of(POST), List.of(), PLAN, WorkingDays.of(List.of()));
    private static final Set<LetterEvent> BY_ASSISTANT = EnumSet.of(
            LetterEvent.AGREE,
            LetterEvent.SIGN_BY_ASSISTANT,
            LetterEvent.SELF_ASSESS,
            LetterEvent.ACKNOWLEDGE,
            LetterEvent.OBJECT);

    private Letters() {}

    /** Returns a step as it should be: by who takes it, signed in person, with a reason. */
    static LetterStep step(LetterEvent event, LocalDate on) {
        return BY_ASSISTANT.contains(event)
                ? LetterStep.of(event, Actor.assistant(VILLAGE), on).by("p1").because("属实")
                : LetterStep.of(event, Actor.town(TOWN), on).by("周民政").because("有据");
    }

    static LetterStep draftStep(Terms terms) {
        return step(LetterEvent.DRAFT, MARCH_1).with(terms);
    }

    static Decision<Letter> draft(Terms terms, LetterFacts facts) {
        return Letter.draft("1", 2026, VILLAGE, new PersonId("p1"), new PersonName("示例p1"), draftStep(terms), facts);
    }

    /** Returns a letter that has gone these ways, unjudged, all on 1 March. */
    static Letter after(String... events) {
        Letter letter = draft(StandardSheet.ASSISTANT.terms(), FACTS).accepted().orElseThrow();
        for (String event : events) {
            letter = letter.and(step(LetterEvent.valueOf(event), MARCH_1));
        }
        return letter;
    }

    static List<String> keys(Decision<?> decision) {
        return Case.keys(decision);
    }
}
