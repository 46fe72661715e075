package org.civilaffairs.app.guidance;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.guidance.RectificationEvent;
import org.civilaffairs.core.guidance.RectificationStep;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * A step of a rectification that somebody wants to take.
 *
 * @param papers ids of documents that were handed in for the village
 * @param behalf the office whose paper an administrator enters; null for the user's own
 */
public record RectificationWish(
        int number,
        RectificationEvent event,
        LocalDate on,
        String reason,
        String evidence,
        List<String> papers,
        OnBehalf behalf) {

    RectificationStep step(Actor actor, LocalDate recordedOn) {
        return new RectificationStep(event, actor, on, recordedOn, reason, evidence, papers);
    }
}
