/**
 * The cabinet (一柜), clause 5.3: the fixed office, books closed into numbered volumes, the catalogue, loans, and the hand-over when the
 * assistant changes. The core decides each step; this keeps what happened.
 * <pre>{@code
 * archive.close(book, day, "", null);     // proved, then closed with its digest; or refused with every reason
 * lists.catalogue(village);
 * }</pre>
 */
package org.civilaffairs.app.archive;
