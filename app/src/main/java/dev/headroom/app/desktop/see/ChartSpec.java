package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.Picture;
import dev.headroom.app.desktop.see.chart.TimePicture;
import dev.headroom.app.report.chart.TimeChart;
import java.util.function.Supplier;

/**
 * A chart of a view.
 *
 * @param id the same for the same chart of a later moment, so that its pane stays
 * @param picture makes it, which may take a while
 */
public record ChartSpec(String id, Supplier<Picture> picture) {
    static ChartSpec of(String id, TimeChart chart) {
        return new ChartSpec(id, () -> new TimePicture(chart));
    }
}
