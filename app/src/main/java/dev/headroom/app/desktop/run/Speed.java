package dev.headroom.app.desktop.run;

import java.util.List;

/**
 * How many simulated seconds pass in a second.
 *
 * @param times a positive number; infinite for as many as the machine brings about
 */
public record Speed(double times) {
    public static final Speed HIGHEST = new Speed(Double.POSITIVE_INFINITY);

    /** Those that are offered: as slow as life, and up to an hour in a second. */
    public static final List<Speed> OFFERED = List.of(
            new Speed(1), new Speed(10), new Speed(60), new Speed(300), new Speed(1_000), new Speed(3_600), HIGHEST);

    public Speed {
        if (!(times > 0)) {
            throw new IllegalArgumentException("no speed: " + times);
        }
    }

    public boolean isHighest() {
        return Double.isInfinite(times);
    }

    /** The next that is offered above this one, or below; itself where there is none. */
    public Speed next(boolean faster) {
        return OFFERED.stream()
                .filter(other -> faster ? other.times > times : other.times < times)
                .reduce((one, other) -> faster ? one : other)
                .orElse(this);
    }
}
