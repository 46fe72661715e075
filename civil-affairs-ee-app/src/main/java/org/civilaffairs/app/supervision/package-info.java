/**
 * Looking over what is on record: all findings of a village, town or district as of any day, coverage, vacancies
 * (clauses 2.1 and 6). The core judges; this gathers the facts and shows the answer.
 */
package org.civilaffairs.app.supervision;
