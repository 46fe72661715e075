/** People and how they are identified. */
package org.civilaffairs.core.person;
