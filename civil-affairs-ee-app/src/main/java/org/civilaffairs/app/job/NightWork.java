package org.civilaffairs.app.job;

/** Work that is due every night, on whichever node comes first. Implementations are {@code @ApplicationScoped} beans of their feature. */
public interface NightWork {

    /** Returns a name of its own. */
    String night();

    /**
     * Does the night's work, in nobody's name and without a transaction around it.
     *
     * @param goOn to be called between the pieces of the work; it ends the work where the node stops
     */
    void run(Runnable goOn);
}
