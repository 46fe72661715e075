/**
 * The district, a town or a village on one screen, for any day (LVL-02, GDN-03): figures, charts with their tables, and
 * the way from each figure down to the records that it counts.
 */
package org.civilaffairs.app.board;
