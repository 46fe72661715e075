/**
 * Trainings, clause 5.1: planned, held, attended by person, with their evidence. The core counts the town's two a year
 * and each assistant's share; this keeps what happened.
 */
package org.civilaffairs.app.training;
