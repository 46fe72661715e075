/**
 * The adapter for products that have the published REST contract, with the JDK's own HTTP client. Answers from 500 on,
 * and 401, mean that the product fell over; any other answer from 400 on is a refusal, and its reasons are the problem's
 * findings and errors (RFC 9457).
 */
package org.civilaffairs.tck.rest;
