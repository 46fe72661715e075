/**
 * The ten books (十簿), clause 5.3: entries numbered without gaps, chained by digests, never changed.
 *
 * <p>The core decides about each entry; this locks the book, gathers what the core looks at, and stores the canonical text that its
 * digest covers. A book's row knows its last entry, and its figures are kept in the same transaction. The database refuses to change or
 * remove an entry; identity numbers stand in it as commitments, and what they commit to is encrypted.
 * <pre>{@code
 * service.append(book, EntryGiven.of(Map.of("meetingType", "02", …), day));   // accepted with the entry, or refused with every reason
 * lists.page(book, EntryQuery.first(50));
 * }</pre>
 */
package org.civilaffairs.app.register;
