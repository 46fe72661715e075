package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.lifecycle.Office.ASSISTANT;
import static org.civilaffairs.core.lifecycle.Office.DISTRICT;
import static org.civilaffairs.core.lifecycle.Office.SYSTEM;
import static org.civilaffairs.core.lifecycle.Office.TOWN;
import static org.civilaffairs.core.responsibility.LetterState.ACKNOWLEDGED;
import static org.civilaffairs.core.responsibility.LetterState.AGREED;
import static org.civilaffairs.core.responsibility.LetterState.ASSESSED;
import static org.civilaffairs.core.responsibility.LetterState.CONFIRMED;
import static org.civilaffairs.core.responsibility.LetterState.DRAFT;
import static org.civilaffairs.core.responsibility.LetterState.FILED;
import static org.civilaffairs.core.responsibility.LetterState.IN_FORCE;
import static org.civilaffairs.core.responsibility.LetterState.MID_CHECKED;
import static org.civilaffairs.core.responsibility.LetterState.OBJECTED;
import static org.civilaffairs.core.responsibility.LetterState.SELF_ASSESSED;
import static org.civilaffairs.core.responsibility.LetterState.SIGNED;
import static org.civilaffairs.core.responsibility.LetterState.SIGNED_BY_TOWN;
import static org.civilaffairs.core.responsibility.LetterState.TERMINATED;
import static org.civilaffairs.core.responsibility.LetterState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.lifecycle.LifeCycle;
import org.civilaffairs.core.lifecycle.Office;

/**
 * The one table of what can happen to a letter of responsibility, clause 5.2.
 *
 * <p>Agreement and mid-year check are good practice that the plan does not name, so a letter goes on without them. An
 * assistant who neither acknowledges nor objects holds nothing up: the grade may be confirmed once the days for an
 * objection are over.
 *
 * <pre>{@code
 * [*] --> DRAFT : DRAFT [TOWN]
 * DRAFT --> DRAFT : REVISE [TOWN]
 * AGREED --> DRAFT : REVISE [TOWN]
 * DRAFT --> AGREED : AGREE [ASSISTANT]
 * DRAFT --> SIGNED_BY_TOWN : SIGN_BY_TOWN [TOWN] weights 100, duties covered
 * AGREED --> SIGNED_BY_TOWN : SIGN_BY_TOWN [TOWN] weights 100, duties covered
 * SIGNED_BY_TOWN --> SIGNED : SIGN_BY_ASSISTANT [ASSISTANT] in person
 * SIGNED --> IN_FORCE : TAKE_EFFECT [TOWN, SYSTEM]
 * DRAFT --> WITHDRAWN : WITHDRAW [TOWN] reason
 * AGREED --> WITHDRAWN : WITHDRAW [TOWN] reason
 * SIGNED_BY_TOWN --> WITHDRAWN : WITHDRAW [TOWN] reason
 * IN_FORCE --> MID_CHECKED : MID_YEAR_CHECK [TOWN]
 * SIGNED --> SIGNED : AMEND [TOWN, ASSISTANT] signed by both, reason
 * IN_FORCE --> IN_FORCE : AMEND [TOWN, ASSISTANT] signed by both, reason
 * MID_CHECKED --> MID_CHECKED : AMEND [TOWN, ASSISTANT] signed by both, reason
 * SIGNED --> TERMINATED : TERMINATE [TOWN] appointment ended, reason
 * IN_FORCE --> TERMINATED : TERMINATE [TOWN] appointment ended, reason
 * MID_CHECKED --> TERMINATED : TERMINATE [TOWN] appointment ended, reason
 * IN_FORCE --> SELF_ASSESSED : SELF_ASSESS [ASSISTANT] report
 * MID_CHECKED --> SELF_ASSESSED : SELF_ASSESS [ASSISTANT] report
 * TERMINATED --> SELF_ASSESSED : SELF_ASSESS [ASSISTANT] report
 * TERMINATED --> ASSESSED : ASSESS [TOWN] sheet complete
 * SELF_ASSESSED --> ASSESSED : ASSESS [TOWN] sheet complete
 * ASSESSED --> ACKNOWLEDGED : ACKNOWLEDGE [ASSISTANT]
 * ASSESSED --> OBJECTED : OBJECT [ASSISTANT] in time, reason
 * OBJECTED --> ASSESSED : DECIDE [TOWN] reason
 * ASSESSED --> CONFIRMED : CONFIRM [TOWN] quota
 * ACKNOWLEDGED --> CONFIRMED : CONFIRM [TOWN] quota
 * CONFIRMED --> FILED : FILE [TOWN, DISTRICT]
 * }</pre>
 */
public final class LetterLifeCycle {

    private static final Set<LetterState> UNSIGNED = EnumSet.of(DRAFT, AGREED);
    private static final Set<LetterState> RUNNING = EnumSet.of(SIGNED, IN_FORCE, MID_CHECKED);
    private static final Set<Office> BY_TOWN = EnumSet.of(TOWN);
    private static final Set<Office> BY_ASSISTANT = EnumSet.of(ASSISTANT);

    /** The table. */
    public static final LifeCycle<LetterState, LetterEvent> TABLE = LifeCycle.startingWith(
                    LetterEvent.DRAFT, DRAFT, TOWN)
            .rows(UNSIGNED, LetterEvent.REVISE, DRAFT, BY_TOWN, "")
            .row(DRAFT, LetterEvent.AGREE, AGREED, BY_ASSISTANT, "")
            .rows(UNSIGNED, LetterEvent.SIGN_BY_TOWN, SIGNED_BY_TOWN, BY_TOWN, "weights 100, duties covered")
            .row(SIGNED_BY_TOWN, LetterEvent.SIGN_BY_ASSISTANT, SIGNED, BY_ASSISTANT, "in person")
            .row(SIGNED, LetterEvent.TAKE_EFFECT, IN_FORCE, EnumSet.of(TOWN, SYSTEM), "")
            .rows(EnumSet.of(DRAFT, AGREED, SIGNED_BY_TOWN), LetterEvent.WITHDRAW, WITHDRAWN, BY_TOWN, "reason")
            .row(IN_FORCE, LetterEvent.MID_YEAR_CHECK, MID_CHECKED, BY_TOWN, "")
            .flag(RUNNING, LetterEvent.AMEND, EnumSet.of(TOWN, ASSISTANT), "signed by both, reason")
            .rows(RUNNING, LetterEvent.TERMINATE, TERMINATED, BY_TOWN, "appointment ended, reason")
            .rows(
                    EnumSet.of(IN_FORCE, MID_CHECKED, TERMINATED),
                    LetterEvent.SELF_ASSESS,
                    SELF_ASSESSED,
                    BY_ASSISTANT,
                    "report")
            .rows(EnumSet.of(SELF_ASSESSED, TERMINATED), LetterEvent.ASSESS, ASSESSED, BY_TOWN, "sheet complete")
            .row(ASSESSED, LetterEvent.ACKNOWLEDGE, ACKNOWLEDGED, BY_ASSISTANT, "")
            .row(ASSESSED, LetterEvent.OBJECT, OBJECTED, BY_ASSISTANT, "in time, reason")
            .row(OBJECTED, LetterEvent.DECIDE, ASSESSED, BY_TOWN, "reason")
            .rows(EnumSet.of(ASSESSED, ACKNOWLEDGED), LetterEvent.CONFIRM, CONFIRMED, BY_TOWN, "quota")
            .row(CONFIRMED, LetterEvent.FILE, FILED, EnumSet.of(TOWN, DISTRICT), "")
            .build();

    private LetterLifeCycle() {}
}
