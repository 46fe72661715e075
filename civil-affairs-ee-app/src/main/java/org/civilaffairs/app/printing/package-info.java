/**
 * Books on paper, clause 5.3 (ARC-04): each of the ten books prints as the paper one it stands for, on A4 landscape.
 *
 * <p>{@link org.civilaffairs.app.printing.BookPrinter} is a pure writer over values: a {@code PrintedBook} with its
 * {@code PrintedColumn}s, and an iterator of {@code PrintedEntry}s. It holds one page at a time, so that a book of a
 * thousand pages needs no more memory than one of ten. Where a book has more columns than a line can show readably, each
 * entry takes several lines, its bands, under headings that stand in the same bands.
 *
 * <p>The fonts are embedded. A character that none of them shows is printed as its code point, such as [U+21413], and
 * named in the page's foot; nothing is ever left blank.
 */
package org.civilaffairs.app.printing;
