package org.civilaffairs.app.archive;

import org.civilaffairs.core.archive.Volume;

/** A volume as it is stored, with the version that a change must name. */
public record KeptVolume(Volume volume, int version) {}
