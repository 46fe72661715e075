/** Journeys through the pages in a real browser, looked at in both widths. */
package org.civilaffairs.app.browser;
