/**
 * The ten books as workbooks: a template for each, made from the same columns as everything else; rows taken in as long work, row by row,
 * with what is wrong told in the same workbook; and a book given out so that it can be taken in again.
 *
 * <p>Columns are known by key or by heading in any language, in any order; codes by themselves or by their label. What a row may say the
 * core decides, as for an entry that was typed. A row that a book has already is recognised by a keyed digest of what it says.
 */
package org.civilaffairs.app.importing;
