/**
 * Districts, towns and villages of this installation: as they were on any day, and how they change.
 *
 * <p>Other features read them through {@link org.civilaffairs.app.division.CurrentDivisions}, which keeps them in memory and asks the
 * database only whether they are still the same. {@link org.civilaffairs.app.division.DivisionService} is what pages and REST call: it
 * looks at who is asking. A feature that records something under a division implements
 * {@link org.civilaffairs.app.division.DivisionRecords}, so that the trial of a change can say what it would touch (LVL-03).
 */
package org.civilaffairs.app.division;
