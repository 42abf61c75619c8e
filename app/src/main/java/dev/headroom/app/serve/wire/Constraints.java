package dev.headroom.app.serve.wire;

import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Range;
import dev.headroom.api.Required;
import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a value must satisfy, as annotations say it.
 *
 * @param required whether it must be given
 * @param length how long it may be, or null
 * @param range what it may be as a number, or null
 * @param pattern what it must match as a text, or null
 */
record Constraints(boolean required, Length length, Range range, Pattern pattern) {
    static Constraints of(AnnotatedElement annotated) {
        Matches matches = annotated.getAnnotation(Matches.class);
        return new Constraints(
                annotated.isAnnotationPresent(Required.class),
                annotated.getAnnotation(Length.class),
                annotated.getAnnotation(Range.class),
                matches == null ? null : Pattern.compile(matches.value()));
    }

    /** Those of a value in a list or map, where no null may stand. */
    static Constraints within(AnnotatedElement annotated) {
        Constraints given = of(annotated);
        return new Constraints(true, given.length, given.range, given.pattern);
    }

    /** That a value must be given, without what it must be. */
    Constraints onlyPresence() {
        return new Constraints(required, null, null, null);
    }

    /** How long what a map holds must be, as it is told of the map. */
    String ofMapValue() {
        return "Map value must satisfy constraint: [Member must have length less than or equal to " + length.max()
                + ", Member must have length greater than or equal to " + length.min() + "]";
    }

    /** Whether a value, which is given, may be what it is. */
    boolean allow(Object value) {
        return (length == null || isWithin(length, lengthOf(value)))
                && (range == null || isWithin(range, ((Number) value).longValue()))
                && (pattern == null || pattern.matcher((String) value).matches());
    }

    /** Says what a value, or its absence, breaks, and then what lies in it. */
    void judge(Object plain, Shape shape, Path path, Findings found) {
        if (plain != null) {
            judgePattern(plain, path, found);
            judgeLength(plain, shape, path, found);
            judgeRange(plain, path, found);
            shape.judge(plain, path, found);
        } else if (required) {
            found.missing(path);
        }
    }

    private void judgePattern(Object plain, Path path, Findings found) {
        if (pattern != null && !pattern.matcher((String) plain).matches()) {
            String constraint = "Member must satisfy regular expression pattern: " + pattern.pattern();
            found.unchanged(path, constraint, () -> (String) plain);
        }
    }

    private void judgeLength(Object plain, Shape shape, Path path, Findings found) {
        if (length != null && !isWithin(length, lengthOf(plain))) {
            String bound = lengthOf(plain) < length.min()
                    ? "greater than or equal to " + length.min()
                    : "less than or equal to " + length.max();
            found.reworded(path, "Member must have length " + bound, () -> shape.echo(plain));
        }
    }

    /** A number in plain JSON is the text that it was written with. */
    private void judgeRange(Object plain, Path path, Findings found) {
        if (range != null) {
            double number = Double.parseDouble((String) plain);
            long value = (long) number;
            if (!isWithin(range, value)) {
                String bound = value < range.min()
                        ? "greater than or equal to " + range.min()
                        : "less than or equal to " + range.max();
                found.reworded(path, "Member must have value " + bound, () -> (String) plain);
            }
        }
    }

    private static boolean isWithin(Length bounds, int length) {
        return length >= bounds.min() && length <= bounds.max();
    }

    private static boolean isWithin(Range bounds, long number) {
        return number >= bounds.min() && number <= bounds.max();
    }

    private static int lengthOf(Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
    }
}
