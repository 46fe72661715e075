/**
 * What is left of a run: JSON for machines, a page for people, JUnit's XML for build servers, all made from one {@link
 * org.civilaffairs.tck.report.Report}.
 */
package org.civilaffairs.tck.report;
