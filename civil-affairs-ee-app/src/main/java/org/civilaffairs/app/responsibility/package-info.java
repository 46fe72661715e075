/**
 * The year's letters of responsibility between a town and its assistants, clause 5.2: drafted from the year's template, signed by both,
 * amended with both signatures. What happened to a letter is the list of its steps, and each step keeps what its paper says.
 */
package org.civilaffairs.app.responsibility;
