package org.civilaffairs.core.policy;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.civilaffairs.core.rule.ClauseId;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.ParameterUse;

/**
 * A value that the plan states or leaves open: typed, with a built-in value, a permitted range and the clause that it
 * serves.
 *
 * @param <T> the type of the value
 */
public final class Parameter<T> {

    private final String key;
    private final T builtIn;
    private final ClauseId clause;
    private final Layer layer;
    private final String allowed;
    private final Function<String, T> reader;
    private final ParameterUse builtInUse;

    private Parameter(String key, T builtIn, String clause, Layer layer, String allowed, Function<String, T> reader) {
        this.key = Objects.requireNonNull(key, "key");
        this.builtIn = Objects.requireNonNull(builtIn, "builtIn");
        this.clause = ClauseId.parse(clause);
        this.layer = layer;
        this.allowed = allowed;
        this.reader = reader;
        this.builtInUse = new ParameterUse(key, builtIn.toString(), clause, layer);
    }

    /** Returns a whole number between two bounds, both allowed. */
    static Parameter<Integer> number(String key, int builtIn, int least, int most, String clause, Layer layer) {
        return new Parameter<>(key, builtIn, clause, layer, least + "–" + most, text -> {
            int value = Integer.parseInt(text);
            if (value < least || value > most) {
                throw new IllegalArgumentException(key + " lies in " + least + "–" + most + ", not at " + value);
            }
            return value;
        });
    }

    /** Returns a yes or no. */
    static Parameter<Boolean> flag(String key, boolean builtIn, String clause, Layer layer) {
        return new Parameter<>(key, builtIn, clause, layer, "true, false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(key + " is true or false, not " + text);
        });
    }

    /** Returns one of the names of an enumeration. */
    static <E extends Enum<E>> Parameter<E> choice(String key, E builtIn, String clause, Layer layer) {
        Class<E> type = builtIn.getDeclaringClass();
        String names = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return new Parameter<>(key, builtIn, clause, layer, names, text -> Enum.valueOf(type, text));
    }

    /** Returns any text that a reader takes; the reader refuses others with an {@link IllegalArgumentException}. */
    static <T> Parameter<T> of(
            String key, T builtIn, String clause, Layer layer, String allowed, Function<String, T> reader) {
        return new Parameter<>(key, builtIn, clause, layer, allowed, reader);
    }

    /** Returns the key, such as {@code appointment.filingDays}. */
    public String key() {
        return key;
    }

    /** Returns the value that holds where nobody says otherwise. */
    public T builtIn() {
        return builtIn;
    }

    /** Returns the built-in value as a finding shows it. */
    ParameterUse builtInUse() {
        return builtInUse;
    }

    /** Returns the clause that the parameter serves. */
    public ClauseId clause() {
        return clause;
    }

    /** Returns whether the built-in value stands in the plan or fills what the plan leaves open. */
    public Layer layer() {
        return layer;
    }

    /** Returns the permitted values in words, for messages. */
    public String allowed() {
        return allowed;
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException when the text is no value of this parameter or lies outside its range
     */
    public T read(String text) {
        return reader.apply(text.strip());
    }

    @Override
    public String toString() {
        return key;
    }
}
