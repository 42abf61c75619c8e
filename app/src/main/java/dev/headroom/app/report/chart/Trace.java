package dev.headroom.app.report.chart;

import dev.headroom.result.Series;

/**
 * One series of a chart, and how it is drawn.
 *
 * @param name what the legend calls it
 * @param width of the line, in pixels
 */
public record Trace(String name, Series series, Ink ink, Form form, double width) {
    /** How a series is drawn. */
    public enum Form {
        LINE,
        DASHED,
        /** Dashed, and where it lies above the others it is not seen: it does not stretch the axis. */
        BEYOND,
        /** The ground under a line; it has no place of its own in the legend. */
        AREA,
        /** Filled, on top of those stacked before it. */
        STACKED,
        /** The same, hatched. */
        STACKED_HATCHED;

        boolean isStacked() {
            return this == STACKED || this == STACKED_HATCHED;
        }
    }
}
