package org.civilaffairs.core.person;

/** Sex as an identity number tells it: the last digit of the sequence is odd for a man. */
public enum Sex {
    MALE,
    FEMALE
}
