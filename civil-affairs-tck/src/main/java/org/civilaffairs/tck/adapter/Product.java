package org.civilaffairs.tck.adapter;

/** The product under test, as the report names it. */
public record Product(String name, String version) {}
