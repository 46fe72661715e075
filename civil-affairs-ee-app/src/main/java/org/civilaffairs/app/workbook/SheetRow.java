package org.civilaffairs.app.workbook;

import java.util.SortedMap;

/**
 * One row with at least one cell that holds something.
 *
 * @param number the row's number as the spreadsheet shows it, from 1
 * @param cells the cells that hold something, by column from 0
 */
public record SheetRow(int number, SortedMap<Integer, Cell> cells) {}
