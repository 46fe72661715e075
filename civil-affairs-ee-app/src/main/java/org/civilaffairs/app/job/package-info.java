/**
 * Long work that nobody has to wait for: imports, exports, books to print, proofs.
 *
 * <p>A feature says what is done by a {@link org.civilaffairs.app.job.JobWork}, a bean of its own, and starts it through
 * {@link org.civilaffairs.app.job.JobService}. The job is a row, so that every node shows it; the node that works on it holds a lease. A
 * job whose node died is begun again by another where that does no harm, and said to be lost otherwise. The work is done in the name of
 * the account that started it, whose area and role are looked at again, also in the middle.
 * <pre>{@code
 * jobs.start(new JobWanted("importing", "木兰镇 2026.xlsx", village, Map.of("book", "R01"), language), upload);
 * }</pre>
 */
package org.civilaffairs.app.job;
