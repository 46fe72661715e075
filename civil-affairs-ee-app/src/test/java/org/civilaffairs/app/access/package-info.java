/**
 * Who gets in where: every operation of the API and every page × every role × every place. The two tables stand in {@code api.txt} and
 * {@code pages.txt}; an operation or a page that has no line there fails the build.
 */
package org.civilaffairs.app.access;
