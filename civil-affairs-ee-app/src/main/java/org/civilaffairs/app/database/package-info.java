/**
 * The database by its own language, for the few stores whose rows are too many for objects: the ten books and what is counted over them.
 *
 * <p>A statement runs in the transaction of whoever calls; what the database refuses leaves as the problem that it is.
 * <pre>{@code
 * sql.list("SELECT number FROM register_entry WHERE village = ? ORDER BY number", 50, row -> row.getInt(1), village);
 * }</pre>
 */
package org.civilaffairs.app.database;
