/**
 * The first minutes of an installation: the schema, the choice of a district, the first administrator.
 *
 * <p>{@link org.civilaffairs.app.setup.Schema} runs before anything else and once on every start; the rest waits until it is done.
 */
package org.civilaffairs.app.setup;
