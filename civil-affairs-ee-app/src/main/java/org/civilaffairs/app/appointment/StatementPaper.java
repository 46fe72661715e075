package org.civilaffairs.app.appointment;

import java.io.Serializable;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.core.appointment.Limb;

/**
 * A document (证明材料) handed in with a candidate's statement.
 *
 * @param limb what it proves; null for the whole statement
 */
public record StatementPaper(Limb limb, Attachment document) implements Serializable {}
