package org.civilaffairs.core.appointment;

/** What those who vouch for a candidate say about one limb. */
public enum Answer {
    YES,
    NO
}
