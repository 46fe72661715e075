/**
 * Accounts, and the two ways in: a session for pages, a token for the API.
 *
 * <p>{@link org.civilaffairs.app.account.Gate} lets nobody past who has neither. No answer tells which names exist; after five wrong
 * passwords an account waits, longer each time. A token is shown once, when it is made, and stored as a digest.
 */
package org.civilaffairs.app.account;
