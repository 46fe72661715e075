package org.civilaffairs.app.security;

import org.civilaffairs.core.division.Area;

/** An account as everybody else may see it: no password, no counters. */
public record Account(String id, String userName, String displayName, Role role, Area area, int version) {}
