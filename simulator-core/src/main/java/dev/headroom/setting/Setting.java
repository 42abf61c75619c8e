package dev.headroom.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a record that scenario files are read into.
 *
 * <p>A component without a default must be given, unless it is an {@code Optional} (then absent), a {@code List} or a
 * {@code Map} (then empty). The default is written as a scenario file would write it; {@code "{}"} stands for a nested
 * record made of its own defaults.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /** What it is, in a sentence or two, with its unit. */
    String value();

    /** The default, as a file would write it; empty for none. */
    String byDefault() default "";

    /** The smallest allowed value: of a number as it is, of a size in bytes, of a rate per second, of a time in seconds. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest allowed value, in the same units as {@link #min()}. */
    double max() default Double.POSITIVE_INFINITY;

    /** For a list or a map: whether it must hold at least one entry. */
    boolean notEmpty() default false;

    /** Where the default comes from, in a word or two; empty where it needs none. */
    String source() default "";

    /** Whether the default is this project's assumption rather than a published figure. */
    boolean assumption() default false;
}
