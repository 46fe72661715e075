/** Machinery of no feature, seen by the core alone. */
package org.civilaffairs.core.internal;
