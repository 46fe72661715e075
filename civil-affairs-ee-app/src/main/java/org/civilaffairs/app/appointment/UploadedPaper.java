package org.civilaffairs.app.appointment;

import java.io.Serializable;
import org.civilaffairs.core.appointment.Limb;

/** A document that was uploaded on a form and is stored, but not handed in yet; without a limb it is for the whole. */
public record UploadedPaper(String id, String name, long length, Limb limb) implements Serializable {}
