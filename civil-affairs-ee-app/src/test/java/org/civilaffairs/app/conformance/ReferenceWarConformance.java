package org.civilaffairs.app.conformance;

import org.civilaffairs.tck.war.WarConformance;

/** The reference WAR is the kit's first vendor: deployed by Arquillian as any other would be, not at the root, and judged over REST. */
class ReferenceWarConformance extends WarConformance {}
