/**
 * The ten books (十簿, REG), clause 5.3.
 *
 * <p>A book ({@link org.civilaffairs.core.register.BookId}) is one of the ten {@link
 * org.civilaffairs.core.register.RegisterType}s, in one village, for one year. What an entry says is a {@link
 * org.civilaffairs.core.register.RegisterContent}: ten records whose components are the columns, the one definition
 * that forms, templates, printed pages and schemas follow. An entry is only ever appended, to the {@link
 * org.civilaffairs.core.register.BookHead}; a mistake is corrected by a further one that names it.
 *
 * <p>The canonical form of an entry is UTF-8 text, each line {@code name: value} and LF, in the order of {@code
 * RegisterEntry.canonical()}; empty values are left out, backslash, LF and CR are written {@code \\}, {@code \n} and
 * {@code \r}. Its last line is {@code previous: }, the digest of the entry before, or SHA-256 of the line {@code
 * civil-affairs-book: 1 <village> <book> <year>}. The digest of the entry is SHA-256 of the form, in lower-case
 * hexadecimal. {@code src/docs/register-format.md} tells it to strangers.
 *
 * <pre>{@code
 * var read = RegisterType.MEETING.read(Map.of("meetingType", "民主评审会", "start", "2022年4月12日 9:30", …), policy, today);
 * read.findings();                                    // every fault, each with the fact "column"
 * var wanted = EntryWanted.of(village, read.accepted().get(), today, writer, salt).with(originals);
 * head.append(wanted, BookFacts.of(policy, calendar, inPost));    // the entry with its number and digest, or the reasons
 * Chain.verify(entries, head);                        // every place that is not as it was written
 * }</pre>
 */
package org.civilaffairs.core.register;
