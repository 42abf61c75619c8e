package dev.headroom.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a component that names a column of recorded traffic takes from it, so that the whole column is read and checked
 * with the scenario. Without it the column is read when it is first asked for.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Recorded {
    /** What each row of the column holds. */
    As value();

    /** The readings of a column. */
    enum As {
        /** Any text, such as a key. */
        TEXTS,
        /** Numbers, such as counts. */
        NUMBERS,
        /** Points in time: a date and time of day, or plain seconds. */
        TIMES
    }
}
