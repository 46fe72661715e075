package org.civilaffairs.app.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.StatementOfConditions;

/**
 * What a village sends to the town: who is put forward, by whom, on what terms.
 *
 * @param identityNumber as it was typed; the core reads it
 * @param papers the documents that prove the statement
 * @param committees who signed
 */
public record Recommendation(
        String name,
        String identityNumber,
        EmploymentForm form,
        String concurrentPost,
        StatementOfConditions statement,
        List<PaperWanted> papers,
        Set<Committee> committees,
        LocalDate on,
        String document,
        OnBehalf actor) {}
