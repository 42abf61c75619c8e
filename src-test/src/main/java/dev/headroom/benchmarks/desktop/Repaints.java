package dev.headroom.benchmarks.desktop;

import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.Picture;
import dev.headroom.app.desktop.see.chart.TimePicture;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Counts how often each chart in sight arrives anew. */
final class Repaints {
    private final Scene scene;
    private final Map<ChartPane, Integer> known = new LinkedHashMap<>();
    private final Map<ChartPane, Integer> counted = new LinkedHashMap<>();
    private long since = System.nanoTime();

    Repaints(Scene scene) {
        this.scene = scene;
    }

    /** Looks for charts that have come into sight. */
    void look() {
        for (Node node : scene.getRoot().lookupAll(".chart-pane")) {
            if (node instanceof ChartPane pane && known.putIfAbsent(pane, 0) == null) {
                counted.put(pane, 0);
                pane.onPicture(picture -> counted.computeIfPresent(pane, (same, count) -> count + 1));
            }
        }
    }

    /** Begins to count anew. */
    void begin() {
        look();
        since = System.nanoTime();
        counted.replaceAll((pane, count) -> 0);
    }

    /** What has been seen since: of the charts that are in sight now. */
    String told() {
        double seconds = (System.nanoTime() - since) / 1e9;
        double least = Double.POSITIVE_INFINITY;
        double sum = 0;
        int charts = 0;
        int series = 0;
        int points = 0;
        for (Node node : scene.getRoot().lookupAll(".chart-pane")) {
            if (node instanceof ChartPane pane && counted.containsKey(pane)) {
                double rate = counted.get(pane) / seconds;
                least = Math.min(least, rate);
                sum += rate;
                charts++;
                series += pane.picture().map(Repaints::series).orElse(0);
                points = Math.max(
                        points,
                        pane.picture()
                                .filter(TimePicture.class::isInstance)
                                .map(picture -> picture.table().rows())
                                .orElse(0));
            }
        }
        return String.format(
                Locale.ROOT,
                "%d charts, %d series of up to %d points; each repainted %.1f times a second, the least %.1f (%.1f s)",
                charts,
                series,
                points,
                sum / Math.max(1, charts),
                least,
                seconds);
    }

    private static int series(Picture picture) {
        return picture instanceof TimePicture ? picture.table().columns().size() - 1 : 0;
    }
}
