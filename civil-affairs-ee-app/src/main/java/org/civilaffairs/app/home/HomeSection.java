package org.civilaffairs.app.home;

import java.util.List;

/**
 * What one feature tells the visitor on the home page. Implementations are {@code @ApplicationScoped} beans of their feature; they ask
 * their own service, which looks at who is asking, and return nothing where they have nothing for that role.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class TrainingHome implements HomeSection {
 *     public int place() { return 30; }
 *     public List<Figure> figures() {
 *         return List.of(new Figure(texts.get("training.home.held"), "1", "/ 2", "…", "open", "/training/index"));
 *     }
 * }
 * }</pre>
 */
public interface HomeSection {

    /**
     * One figure.
     *
     * @param label what it counts, in the visitor's language
     * @param value the figure as written
     * @param unit what stands behind it, or empty
     * @param note one line below, or empty
     * @param tone good, bad, open or plain
     * @param path the page that explains it, within the application, or empty
     */
    record Figure(String label, String value, String unit, String note, String tone, String path) {}

    /**
     * One thing that waits for the visitor.
     *
     * @param order what is sorted by, the smallest first; usually a date as ISO text
     * @param when how urgent it is, in a word or two
     * @param tone bad for late, open for soon, plain otherwise
     * @param what what it is, in the visitor's language
     * @param under one line below, or empty
     * @param path the page where it is done
     */
    record Work(String order, String when, String tone, String what, String under, String path) {}

    /** Returns where this feature's figures stand: the smallest place comes first; people before trainings before places. */
    int place();

    /** Returns the figures for this visitor. */
    default List<Figure> figures() {
        return List.of();
    }

    /** Returns what waits for this visitor. */
    default List<Work> work() {
        return List.of();
    }
}
