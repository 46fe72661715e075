/**
 * What went wrong, said once for pages and for the API.
 *
 * <p>Two kinds of wrong: a rule refuses, which is a {@code Decision} with its findings, no exception; and everything that stops a
 * request before the rules are asked, which is a {@link org.civilaffairs.app.problem.Problem} to throw: unknown or foreign, forbidden,
 * malformed, in conflict. Both leave as {@code application/problem+json} (RFC 9457) in the language asked for; none carries a stack
 * trace, a piece of SQL, or an identity number in full.
 */
package org.civilaffairs.app.problem;
