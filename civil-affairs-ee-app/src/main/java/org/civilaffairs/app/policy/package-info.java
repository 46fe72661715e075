/** The values that rules read, as a department set them: stored, loaded from a file, in force from their day on. */
package org.civilaffairs.app.policy;
