package org.civilaffairs.app.board;

import org.civilaffairs.core.register.BookId;

/** One entry that a figure counts, by its book and number. */
public record SignedEntry(BookId book, int number) {}
