/**
 * The ten books (十簿, REG), clause 5.3.
 *
 * <p>A book is one of the ten {@link org.civilaffairs.core.register.RegisterType}s, in one village, for one year. What
 * an entry says is a {@link org.civilaffairs.core.register.RegisterContent}: ten records whose components are the
 * columns, the one definition that forms, templates, printed pages and schemas follow.
 *
 * <pre>{@code
 * var read = RegisterType.MEETING.read(Map.of("meetingType", "民主评审会", "start", "2022年4月12日 9:30", …), policy, today);
 * read.accepted();                                    // the content, or empty
 * read.findings();                                    // every fault, each with the fact "column"
 * }</pre>
 */
package org.civilaffairs.core.register;
