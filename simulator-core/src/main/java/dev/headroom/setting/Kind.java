package dev.headroom.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The word that chooses this record in a scenario file, as the {@code type:} of the sealed interface that permits it. The
 * {@code permits} clause is the registry: a new strategy is a new record with a {@code Kind} and one more permitted name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {
    /** The word, in lower case with hyphens. */
    String value();

    /** What it is, in a sentence. */
    String describedAs();
}
