package org.civilaffairs.app.register;

import org.civilaffairs.core.register.BookId;

/** Where an entry stands. */
public record EntryPlace(BookId book, int number) {}
