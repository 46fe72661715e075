/**
 * The door for a WAR on a Jakarta EE server. Needs Arquillian on the class path and the adapter of the vendor's container, both of which the
 * vendor's build names; nothing else of the kit refers to it.
 */
package org.civilaffairs.tck.war;
