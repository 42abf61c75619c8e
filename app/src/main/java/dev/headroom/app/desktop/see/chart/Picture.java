package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.report.chart.Drawing;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** What a chart pane shows: a drawing, the same as a table, and what is at a place of it. Immutable. */
public interface Picture {
    String title();

    /** What it shows, in a sentence for those who cannot see it. */
    String description();

    Drawing drawing();

    ChartTable table();

    /** Where the time axis ends, in seconds; empty for a picture without one. */
    default Optional<TimeAxisSpan> time() {
        return Optional.empty();
    }

    /** The values at a moment, a line each. */
    default List<String> valuesAt(double seconds) {
        return List.of();
    }

    /** How many rows can be gone through by keys; 0 for a picture without rows. */
    default int rows() {
        return 0;
    }

    /**
     * What is at a place.
     *
     * @param area where the axes span
     */
    default Optional<Spot> spotAt(double x, double y, Rectangle2D area, PictureWindow window) {
        return Optional.empty();
    }

    /** The same by row and moment. */
    default Optional<Spot> spotAt(int row, double seconds, Rectangle2D area, PictureWindow window) {
        return Optional.empty();
    }

    /** The time axis of a picture. */
    record TimeAxisSpan(double intervalSeconds, double endSeconds) {}

    /** The stretch of time in sight, in seconds. */
    record PictureWindow(double from, double to) {
        public double secondsAt(double x, Rectangle2D area) {
            return from + (x - area.getX()) / area.getWidth() * (to - from);
        }

        public double xAt(double seconds, Rectangle2D area) {
            return area.getX() + (seconds - from) / (to - from) * area.getWidth();
        }
    }
}
