package org.civilaffairs.app.appointment;

import org.civilaffairs.core.appointment.Limb;

/**
 * A document that somebody names as a proof.
 *
 * @param limb what it proves; null for the whole statement
 * @param attachment the document's id
 * @param field what a refusal names
 */
public record PaperWanted(Limb limb, String attachment, String field) {}
