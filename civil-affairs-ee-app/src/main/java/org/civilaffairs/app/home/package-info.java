/**
 * The first page after log-in: what waits for this role in this area, and how its area stands.
 *
 * <p>The page knows no feature. Each feature tells it what it has to say by a {@link org.civilaffairs.app.home.HomeSection}.
 */
package org.civilaffairs.app.home;
