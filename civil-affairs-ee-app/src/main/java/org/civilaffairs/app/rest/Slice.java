package org.civilaffairs.app.rest;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items, in the list's order
 * @param next  what to give as {@code after} for the next page; null on the last
 */
public record Slice<T>(List<T> items, String next) {

    /** Returns a page of at most {@code limit} items out of what was read, which is one more where there is a next page. */
    public static <T> Slice<T> of(List<T> read, int limit, Function<T, String> sortKey) {
        if (read.size() <= limit) {
            return new Slice<>(List.copyOf(read), null);
        }
        var items = List.copyOf(read.subList(0, limit));
        return new Slice<>(items, Cursor.of(sortKey.apply(items.get(limit - 1))));
    }

    /** Returns the page with each item shown in another way. */
    public <R> Slice<R> map(Function<? super T, R> shown) {
        return new Slice<>(items.stream().map(shown).toList(), next);
    }
}
