package dev.headroom.app.desktop.welcome;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/** A line without axes: the outline of traffic, to know a profile by. */
final class Sparkline extends Pane {
    private static final double WIDTH = 108;
    private static final double HEIGHT = 36;
    private static final double MARGIN = 2;

    Sparkline(List<Double> values) {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        Polyline line = new Polyline();
        Polygon area = new Polygon();
        line.getStyleClass().add("line");
        area.getStyleClass().add("area");
        double top = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        area.getPoints().addAll(0.0, HEIGHT);
        for (int i = 0; i < values.size(); i++) {
            double x = WIDTH * i / Math.max(1, values.size() - 1);
            double y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * values.get(i) / Math.max(top, 1e-9);
            line.getPoints().addAll(x, y);
            area.getPoints().addAll(x, y);
        }
        area.getPoints().addAll(WIDTH, HEIGHT);
        getChildren().addAll(area, line);
        setMouseTransparent(true);
    }
}
