package org.civilaffairs.core.appointment;

/** How the post is held; the plan knows one form, the part-time one (兼职), APT-04. */
public enum EmploymentForm {
    PART_TIME,
    FULL_TIME,
    OTHER
}
