package org.civilaffairs.app.guidance;

import java.io.Serializable;

/** A document that was handed in on a form, by its id and its name. */
public record HandedPaper(String id, String name) implements Serializable {}
