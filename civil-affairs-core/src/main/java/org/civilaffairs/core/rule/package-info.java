/** Rules as objects: a provision of the specification, a pure function that judges by it, and what it finds. */
package org.civilaffairs.core.rule;
