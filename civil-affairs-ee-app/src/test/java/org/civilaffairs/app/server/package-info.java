/**
 * The server that integration tests speak with: the packaged application on Open Liberty, on Derby or PostgreSQL.
 *
 * <p>It is started once for all tests of a run, on a free port, with an empty data folder and an administrator whose token the test knows.
 * Tests share it; each makes accounts and divisions of its own.
 */
package org.civilaffairs.app.server;
