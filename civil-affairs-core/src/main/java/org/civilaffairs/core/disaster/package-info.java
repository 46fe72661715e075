/** Disasters and relief (DIS), clause 4.4: so far the balance of what came in and where it went. */
package org.civilaffairs.core.disaster;
