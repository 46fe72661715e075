package org.civilaffairs.app.board;

/**
 * One line of a chart that is its own table: a label, a bar, and the figure in digits.
 *
 * @param share how long the bar is, in hundredths of the longest there can be
 * @param tone good, bad, open or plain
 * @param href what the figure counts, within the application
 */
public record Bar(String label, String value, int share, String tone, String href) {}
