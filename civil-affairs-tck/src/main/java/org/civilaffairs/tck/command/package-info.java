/**
 * The door for a product in any language: it is started as a process and spoken to in lines, one JSON object each way. What
 * can be said follows from the interfaces of {@link org.civilaffairs.tck.adapter} and nothing else, so that the two never
 * differ; {@code src/docs/calls.md} lists it.
 *
 * <pre>{@code
 * > {"call":"trainings.ofTown","with":{"town":"690101101","year":2024,"on":"2025-01-01"}}
 * < {"value":{"outcome":"BREACH","counted":1,"left":1}}
 * }</pre>
 */
package org.civilaffairs.tck.command;
