/**
 * The holiday tables (节假日安排) that working days are counted by: imported year by year for a place, never guessed. A service
 * that counts working days asks {@link org.civilaffairs.app.calendar.CurrentWorkingDays}:
 * <pre>{@code
 * WorkingDays calendar = workingDays.of(village);
 * calendar.between(happenedOn, recordedOn);   // empty where a year has no table: undetermined
 * }</pre>
 */
package org.civilaffairs.app.calendar;
