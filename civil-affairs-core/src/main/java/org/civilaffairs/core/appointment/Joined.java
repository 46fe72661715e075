package org.civilaffairs.core.appointment;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several values as one fact of a finding. */
final class Joined {

    private Joined() {}

    static <T> String of(Collection<T> values, Function<? super T, ?> part) {
        return values.stream().map(part).map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
