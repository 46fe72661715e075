package org.civilaffairs.core.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a {@link RegisterContent} says of its column beyond its Java type. A component that is no {@code
 * Optional} is required, a list has one element at least.
 */
public final class Mark {

    /** The code list whose codes the column takes. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Of {
        CodeList value();
    }

    /** A text of several lines. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface LongText {}

    /** The longest text that the column takes, in characters (code points). */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Longest {
        int value();
    }

    /** An amount of money in yuan, with two decimals. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Money {}

    /** An amount of which each printed page shows its total and the running one. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface PageTotal {}

    /** The unit that the column counts in, as a key of the column messages. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Unit {
        String value();
    }

    /** A value that never stands in clear in a stored entry, a log or a file. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Sensitive {}

    /** A value that the system works out, so that nobody is asked for it. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Computed {}

    /** Required when another column has one of the values, or any value where none is named. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface When {
        String column();

        String[] is() default {};
    }

    /** Required when another column has no value. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Unless {
        String value();
    }

    private Mark() {}
}
