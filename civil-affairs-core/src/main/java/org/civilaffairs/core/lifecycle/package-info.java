/**
 * Life cycles as tables, and the offices that take their steps.
 *
 * <p>An appointment, a training, later an aid case or a letter, each has one {@link
 * org.civilaffairs.core.lifecycle.LifeCycle}: (state, event) leads to a state, by these offices, under this guard. An
 * {@link org.civilaffairs.core.lifecycle.Actor} is an office <em>of a division</em>: that the division is the right one
 * on the day of the step is the feature's own rule, since it depends on the tree of that day.
 *
 * <pre>{@code
 * TABLE.find(UNDER_REVIEW, APPROVE)   // the row that leads to APPROVED
 * TABLE.events(ENDED)                 // what can still happen
 * }</pre>
 */
package org.civilaffairs.core.lifecycle;
