package org.civilaffairs.app.security;

/** What a token may be used for; a session has both. */
public enum Scope {
    READ,
    WRITE
}
