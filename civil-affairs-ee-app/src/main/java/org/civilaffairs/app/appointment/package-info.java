/**
 * Appointments and the conditions of eligibility, clauses 2 and 3: recommended by the village, approved by the town, filed
 * with the bureau. The core decides each step; this keeps what happened and shows what was found.
 */
package org.civilaffairs.app.appointment;
