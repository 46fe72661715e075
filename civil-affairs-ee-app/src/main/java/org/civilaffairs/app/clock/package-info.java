/**
 * The one clock of the application. The core has none: it is told the date.
 *
 * <p>A business date is the date in Beijing, wherever the server stands:
 * <pre>{@code
 * @Inject Clock clock;
 * var today = LocalDate.now(clock);
 * }</pre>
 */
package org.civilaffairs.app.clock;
