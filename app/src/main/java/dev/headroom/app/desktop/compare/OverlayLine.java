package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.result.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * One curve of an overlay.
 *
 * @param name says which quantity of which run
 * @param place of the run among those that are laid over one another
 */
record OverlayLine(String name, Quantity quantity, int place, Series series, TimeScale time) {

    /** The quantities of one table or index, in the runs that have it. */
    static List<OverlayLine> of(List<Overlaid> runs, List<Quantity> quantities, String resource, Texts texts) {
        List<OverlayLine> lines = new ArrayList<>();
        for (Quantity quantity : quantities) {
            for (int place = 0; place < runs.size(); place++) {
                Overlaid run = runs.get(place);
                String name = texts.get("compare.quantity." + quantity.name()) + " – " + run.name();
                TimeScale time = TimeScale.of(run.run());
                int of = place;
                run.resource(resource)
                        .map(quantity::of)
                        .filter(series -> series.length() > 0)
                        .ifPresent(series -> lines.add(new OverlayLine(name, quantity, of, series, time)));
            }
        }
        return lines;
    }

    /** What it had come to at a moment, in seconds; 0 behind its end. */
    double at(double seconds) {
        int interval = (int) (seconds / time.intervalSeconds());
        return interval < series.length() ? series.get(interval) : 0;
    }
}
