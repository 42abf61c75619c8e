package dev.headroom.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the static factory, taking one {@code String}, that reads the short form of a record or sealed interface: a file
 * may write {@code size: 1KB} for {@code size: {type: fixed, size: 1KB}}. It throws {@link IllegalArgumentException} with a
 * message for the reader of the file.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Shorthand {
    /** An example of the short form. */
    String value();

    /** The quantity that the text must be; String where any text will do. */
    Class<?> quantity() default String.class;
}
