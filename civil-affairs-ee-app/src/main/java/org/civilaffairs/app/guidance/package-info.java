/**
 * Guidance of villages by town and bureau, what is to be mended after it, and the towns' work rules (clauses 5.3 and 6).
 * The core decides each step; this keeps what was decided.
 */
package org.civilaffairs.app.guidance;
