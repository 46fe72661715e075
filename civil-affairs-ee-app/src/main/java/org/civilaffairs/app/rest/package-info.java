/**
 * What every resource shares: the address of the API, pages of a list, versions as ETags, keys against doing a thing twice.
 *
 * <p>A resource is one line in and one line out; who may, and what the rules say, is asked of the feature's service.
 */
package org.civilaffairs.app.rest;
