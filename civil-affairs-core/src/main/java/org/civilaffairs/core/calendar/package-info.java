/** Days: half-open intervals, and working days by a dated holiday table. Nothing here reads a clock. */
package org.civilaffairs.core.calendar;
