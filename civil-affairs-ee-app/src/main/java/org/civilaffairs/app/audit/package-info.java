/**
 * The audit trail: who, when, from where, what, on what grounds, before and after.
 *
 * <p>A service records in the transaction of its change and as the last thing in it, so that a change without its record, or a record
 * without its change, does not exist. Each entry's digest covers the digest before it; the database refuses changes of old entries.
 * <pre>{@code
 * audit.record(Change.of("appointment.approve", village, id).from(before).to(after).because(reason));
 * }</pre>
 */
package org.civilaffairs.app.audit;
