/**
 * Runs the kit. A {@link org.civilaffairs.tck.run.Run} gives each assertion one {@link
 * org.civilaffairs.tck.run.Verdict} with one of seven results, and the verdicts come to one of four {@link
 * org.civilaffairs.tck.run.ExitCode}s. There are two doors: {@link org.civilaffairs.tck.run.Main} for the command line,
 * {@link org.civilaffairs.tck.run.ConformanceKit} for a vendor's own tests.
 */
package org.civilaffairs.tck.run;
