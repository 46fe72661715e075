/** JSON as far as the kit needs it: read for REST answers, written for requests and the report. No library. */
package org.civilaffairs.tck.json;
