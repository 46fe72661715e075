/**
 * Workbooks (ISO/IEC 29500, .xlsx) read and written row by row, in little memory, with nothing but the JDK.
 *
 * <p>What comes in may have been made to do harm. {@link org.civilaffairs.app.workbook.WorkbookFile} therefore unpacks only the four
 * parts that hold rows, counts what it unpacks whatever the file says of itself, reads XML without document types, and refuses what has no
 * business in a book's rows: macros, embedded files, pictures. Formulas are never followed: of a cell with one, the value that was stored
 * is read. What goes out holds no formula; a text that a spreadsheet could take for one is told apart by an apostrophe
 * ({@link org.civilaffairs.app.workbook.PlainText}).
 */
package org.civilaffairs.app.workbook;
