/**
 * Documents handed in: recommendations, approvals, attendance sheets.
 *
 * <p>A file is what its first bytes say, not what its name says; it is stored encrypted, and checked against its digest whenever it is
 * read. It belongs to one division and is seen by whoever sees that.
 */
package org.civilaffairs.app.attachment;
