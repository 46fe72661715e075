package org.civilaffairs.app.training;

import org.civilaffairs.core.training.Training;

/** A training as it is stored, with the version that a change must name. */
public record KeptTraining(Training training, int version) {}
