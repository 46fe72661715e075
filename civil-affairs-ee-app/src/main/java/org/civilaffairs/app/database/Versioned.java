package org.civilaffairs.app.database;

/**
 * A record as it is stored.
 *
 * @param version the version that its row had when it was read, or an earlier one
 */
public record Versioned<T>(String id, int version, T value) {}
