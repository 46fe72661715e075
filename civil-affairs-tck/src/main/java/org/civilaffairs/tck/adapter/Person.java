package org.civilaffairs.tck.adapter;

/** A person: name, and identity number of 18 characters (GB 11643). */
public record Person(String name, String identityNumber) {}
