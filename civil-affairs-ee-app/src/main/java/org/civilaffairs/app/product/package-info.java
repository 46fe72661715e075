/** What this program says of itself: its name, its version, and what it claims to conform to. */
package org.civilaffairs.app.product;
