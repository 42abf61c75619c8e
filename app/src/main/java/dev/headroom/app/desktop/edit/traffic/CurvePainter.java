package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.desktop.theme.ChartColour;
import dev.headroom.app.desktop.theme.Theme;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints a curve: grid, axes, what it was before the drag, what it is, and its points. */
final class CurvePainter {
    private static final int MARKS = 10;
    private static final double ROOM_FOR_TIME = 72;
    private static final double ROOM_FOR_RATE = 34;
    private static final double LEGIBLE = 0.14;
    private static final double POINT = 5;
    private static final double[] DASHES = {6, 4};
    private static final double[] UNBROKEN = {};

    private final GraphicsContext g;
    private final Plot plot;
    private final Theme theme;
    private final Texts texts;

    CurvePainter(GraphicsContext g, Plot plot, Theme theme, Texts texts) {
        this.g = g;
        this.plot = plot;
        this.theme = theme;
        this.texts = texts;
    }

    void paint(Curve curve, Optional<Curve> former, int selected, boolean focused) {
        g.setFill(colour(ChartColour.BACKGROUND));
        g.fillRect(0, 0, plot.width(), plot.height());
        g.setFont(Font.font(12));
        grid();
        former.ifPresent(before -> line(before, colour(ChartColour.QUIET_INK), 1.5, true));
        fill(curve);
        line(curve, colour(ChartColour.OFFERED), 2, false);
        mean(curve);
        if (curve.outline(plot.frame().horizon()).isEmpty()) {
            nothing(curve);
        }
        points(curve.handles(), selected, focused);
    }

    private void grid() {
        double timeStep = Ticks.timeStep(
                plot.frame().horizon(), (int) Math.max(2, Math.min(MARKS, (plot.right() - Plot.LEFT) / ROOM_FOR_TIME)));
        double rateStep = Ticks.rateStep(
                plot.frame().top(), (int) Math.max(2, Math.min(MARKS, (plot.bottom() - Plot.TOP) / ROOM_FOR_RATE)));
        g.setLineWidth(1);
        g.setTextBaseline(VPos.TOP);
        g.setTextAlign(TextAlignment.CENTER);
        for (double at : Ticks.upTo(plot.frame().horizon(), timeStep)) {
            rule(crisp(plot.x(at)), Plot.TOP, crisp(plot.x(at)), plot.bottom());
            label(at == 0 ? "0" : CurvePoint.time(at), plot.x(at), plot.bottom() + 6);
        }
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.RIGHT);
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(4);
        for (double rate : Ticks.upTo(plot.frame().top(), rateStep)) {
            rule(Plot.LEFT, crisp(plot.y(rate)), plot.right(), crisp(plot.y(rate)));
            label(format.format(rate), Plot.LEFT - 8, plot.y(rate));
        }
        titles();
    }

    private void titles() {
        g.setTextAlign(TextAlignment.CENTER);
        label(texts.get("traffic.axis.time"), (Plot.LEFT + plot.right()) / 2, plot.height() - 10);
        g.save();
        g.translate(12, (Plot.TOP + plot.bottom()) / 2);
        g.rotate(-90);
        label(texts.get("traffic.axis.rate"), 0, 0);
        g.restore();
    }

    private void rule(double fromX, double fromY, double toX, double toY) {
        g.setStroke(colour(ChartColour.GRID));
        g.strokeLine(fromX, fromY, toX, toY);
    }

    private void label(String text, double x, double y) {
        g.setFill(colour(ChartColour.QUIET_INK));
        g.fillText(text, x, y);
    }

    private void fill(Curve curve) {
        List<CurvePoint> line = curve.outline(plot.frame().horizon());
        if (!line.isEmpty()) {
            Color colour = colour(ChartColour.OFFERED);
            g.setFill(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), LEGIBLE));
            trace(line);
            g.lineTo(plot.x(line.get(line.size() - 1).seconds()), plot.bottom());
            g.lineTo(plot.x(0), plot.bottom());
            g.closePath();
            g.fill();
        }
    }

    private void line(Curve curve, Color colour, double width, boolean dashed) {
        List<CurvePoint> line = curve.outline(plot.frame().horizon());
        if (!line.isEmpty()) {
            g.setStroke(colour);
            g.setLineWidth(width);
            g.setLineDashes(dashed ? DASHES : UNBROKEN);
            trace(line);
            g.stroke();
            g.setLineDashes(UNBROKEN);
        }
    }

    private void trace(List<CurvePoint> line) {
        g.beginPath();
        g.moveTo(plot.x(line.get(0).seconds()), plot.y(line.get(0).perSecond()));
        line.forEach(point -> g.lineTo(plot.x(point.seconds()), plot.y(point.perSecond())));
    }

    private void mean(Curve curve) {
        double mean = curve.mean(plot.frame().horizon());
        if (mean > 0 && mean < 0.97 * curve.peak(plot.frame().horizon())) {
            g.setStroke(colour(ChartColour.RULE));
            g.setLineWidth(1);
            g.setLineDashes(2, 4);
            g.strokeLine(Plot.LEFT, crisp(plot.y(mean)), plot.right(), crisp(plot.y(mean)));
            g.setLineDashes(UNBROKEN);
            g.setTextAlign(TextAlignment.RIGHT);
            g.setTextBaseline(VPos.BOTTOM);
            label(texts.get("traffic.mean.short"), plot.right() - 4, plot.y(mean) - 2);
        }
    }

    /** The selected one is larger and hollow, and ringed while keys go to it: not told apart by its colour alone. */
    private void points(List<CurvePoint> handles, int selected, boolean focused) {
        boolean crowded = handles.size() * 2 * POINT > plot.right() - Plot.LEFT;
        double radius = crowded ? 2 : POINT;
        for (int i = 0; i < handles.size(); i++) {
            double x = plot.x(handles.get(i).seconds());
            double y = plot.y(handles.get(i).perSecond());
            g.setFill(colour(ChartColour.OFFERED));
            g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            if (i == selected) {
                ring(x, y, POINT + 2, colour(ChartColour.BACKGROUND));
                if (focused) {
                    g.setLineWidth(1.5);
                    g.setStroke(colour(ChartColour.CURSOR));
                    g.strokeOval(x - POINT - 6, y - POINT - 6, 2 * POINT + 12, 2 * POINT + 12);
                }
            }
        }
    }

    private void ring(double x, double y, double radius, Color inside) {
        g.setFill(inside);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setStroke(colour(ChartColour.CURSOR));
        g.setLineWidth(3);
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void nothing(Curve curve) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        label(
                texts.get("traffic.fixed." + curve.kind()),
                (Plot.LEFT + plot.right()) / 2,
                (Plot.TOP + plot.bottom()) / 2);
    }

    private Color colour(ChartColour meaning) {
        int rgb = theme.rgb(meaning);
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static double crisp(double value) {
        return Math.floor(value) + 0.5;
    }
}
