/**
 * Office, cabinet and volumes (一柜, ARC), clause 5.3.
 *
 * <p>A {@link org.civilaffairs.core.archive.Volume} is a book as it is archived: closed at the year's end, arranged,
 * placed in the {@link org.civilaffairs.core.archive.Cabinet}, lent and given back; {@link
 * org.civilaffairs.core.archive.VolumeLifeCycle} is its table. A {@link org.civilaffairs.core.archive.HandOver} holds the
 * catalogue against what is there, when the assistant changes.
 *
 * <pre>{@code
 * var volume = Volume.begun(book, "0123", 1, VolumeStep.of(START_VOLUME, assistant, day));
 * volume.take(VolumeStep.of(CLOSE_VOLUME, assistant, newYear), facts);   // closed with the book's digest, or the reasons
 * volume.archiveNumber();                                              // 0123-WS·2022-D30-MZ-0501
 * }</pre>
 */
package org.civilaffairs.core.archive;
