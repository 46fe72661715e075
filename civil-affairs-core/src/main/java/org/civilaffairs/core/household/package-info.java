/** Households and people of the fourteen categories (HSH), clause 4.2: so far what a village says of each category. */
package org.civilaffairs.core.household;
