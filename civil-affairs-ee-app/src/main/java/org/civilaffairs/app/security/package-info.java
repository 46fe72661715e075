/**
 * Who is asking, and what they may see and do.
 *
 * <p>The gate of package {@code account} stands before every page and every resource and finds out who is asking, by session or by
 * token. Services then ask {@link org.civilaffairs.app.security.Access}, the one predicate of roles and areas: a division outside
 * of the area does not exist (404), a role that may not do a thing is refused (403), and whatever is not allowed is forbidden.
 * <pre>{@code
 * access.mustSee(village);
 * access.mustAct(village, Role.TOWN);
 * }</pre>
 */
package org.civilaffairs.app.security;
