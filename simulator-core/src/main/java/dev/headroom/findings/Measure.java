package dev.headroom.findings;

import java.util.function.ToDoubleFunction;

/**
 * A named number of an assessment, for conditions and for comparing runs.
 *
 * @param name as conditions write it, {@code throttledRequests}
 * @param unit its unit
 * @param description what it is, in a sentence without a full stop
 * @param function how it is read
 */
public record Measure(String name, Unit unit, String description, ToDoubleFunction<Assessment> function) {
    /** What a measure's numbers mean. */
    public enum Unit {
        /** A share, 0 to 1 (utilisation may exceed 1); written as a percentage. */
        SHARE,
        /** Milliseconds. */
        MILLISECONDS,
        /** US dollars. */
        DOLLARS,
        /** A number of things. */
        COUNT
    }

    /** Its value for an assessment. */
    public double of(Assessment assessment) {
        return function.applyAsDouble(assessment);
    }

    /** A value of it as people read it: {@code 3.2%}, {@code 12ms}, {@code $47.45}, {@code 1,234}. */
    public String format(double value) {
        return MeasureText.format(unit, value);
    }
}
