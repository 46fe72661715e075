package org.civilaffairs.app.printing;

/** Hears of each entry printed. */
@FunctionalInterface
public interface Progress {

    /** Hears how many entries are printed, on how many numbered pages. */
    void printed(int entries, int pages);
}
