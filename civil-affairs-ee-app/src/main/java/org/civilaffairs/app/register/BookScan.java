package org.civilaffairs.app.register;

/** A document that an entry rests on, with the digest that the entry gives it. */
record BookScan(int number, String attachment, String sha256) {}
