package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.desktop.theme.ChartColour;
import dev.headroom.app.desktop.theme.Theme;
import dev.headroom.app.report.chart.CurveDataset;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Curves of several runs in one chart: the colour says which quantity, the dashes say which run, the legend says both. */
final class OverlayChart {
    private static final float[][] DASHES = {
        {}, {7, 4}, {2, 3}, {10, 3, 2, 3}, {14, 5}, {4, 2, 1, 2}, {1, 2}, {12, 3, 3, 3, 3, 3},
    };
    private static final int MOST_TICKS = 9;
    private static final double ROOM_ABOVE = 1.06;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private final Theme theme;
    private final XYPlot plot = new XYPlot();
    private double highest;
    private int lines;

    private OverlayChart(Theme theme) {
        this.theme = theme;
    }

    /** Draws the quantities of one table or index, in the runs that have it. */
    static JFreeChart of(List<Overlaid> runs, List<Quantity> quantities, String resource, Theme theme, Texts texts) {
        OverlayChart chart = new OverlayChart(theme);
        for (int q = 0; q < quantities.size(); q++) {
            for (int r = 0; r < runs.size(); r++) {
                chart.line(runs.get(r), r, quantities.get(q), resource, texts);
            }
        }
        String unit = quantities.stream()
                .findFirst()
                .map(q -> texts.get("compare.unit." + q.unit()))
                .orElse("");
        return chart.finish(runs, unit);
    }

    /** A run under its name, apart from what people may do to the list meanwhile. */
    record Overlaid(String name, RunResult run) {
        Optional<ResourceResult> resource(String label) {
            return run.tables().stream()
                    .flatMap(table -> table.resources().stream())
                    .filter(resource -> resource.label().equals(label))
                    .findFirst();
        }
    }

    private void line(Overlaid run, int place, Quantity quantity, String resource, Texts texts) {
        run.resource(resource).map(quantity::of).filter(s -> s.length() > 0).ifPresent(series -> {
            String name = texts.get("compare.quantity." + quantity.name()) + " – " + run.name();
            add(name, series, TimeScale.of(run.run()), colour(quantity), dashes(place));
        });
    }

    private void add(String name, Series series, TimeScale time, Color colour, Stroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke);
        renderer.setLegendLine(new Line2D.Double(-20, 0, 20, 0));
        plot.setDataset(lines, new CurveDataset().with(name, series, time));
        plot.setRenderer(lines++, renderer);
        highest = Math.max(highest, series.max());
    }

    /** Eight quantities can be told apart by colour; those that never stand together share one. */
    private Color colour(Quantity quantity) {
        return new Color(theme.series(quantity.ordinal()));
    }

    private static Stroke dashes(int run) {
        float[] pattern = DASHES[run % DASHES.length];
        float[] dash = pattern.length == 0 ? null : pattern;
        return new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private JFreeChart finish(List<Overlaid> runs, String unit) {
        plot.setDomainAxis(timeAxis(runs));
        NumberAxis values = new NumberAxis(unit);
        values.setRange(new Range(0, highest > 0 ? highest * ROOM_ABOVE : 1));
        plot.setRangeAxis(dressed(values));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(paint(ChartColour.GRID));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(new RectangleInsets(6, 2, 2, 28));
        JFreeChart chart = new JFreeChart(null, FONT, plot, true);
        chart.setBackgroundPaint(paint(ChartColour.BACKGROUND));
        dress(chart.getLegend());
        return chart;
    }

    private ValueAxis timeAxis(List<Overlaid> runs) {
        TimeScale longest = runs.stream()
                .map(run -> TimeScale.of(run.run()))
                .max((one, other) -> Double.compare(one.endSeconds(), other.endSeconds()))
                .orElse(new TimeScale(1, 1));
        NumberAxis axis = new NumberAxis(longest.axisName());
        axis.setRange(new Range(0, longest.endSeconds()));
        axis.setTickUnit(new NumberTickUnit(longest.tickSeconds(MOST_TICKS), longest.clock()));
        return dressed(axis);
    }

    private ValueAxis dressed(ValueAxis axis) {
        axis.setLabelFont(FONT);
        axis.setTickLabelFont(FONT);
        axis.setLabelPaint(paint(ChartColour.QUIET_INK));
        axis.setTickLabelPaint(paint(ChartColour.QUIET_INK));
        axis.setAxisLinePaint(paint(ChartColour.RULE));
        axis.setTickMarkPaint(paint(ChartColour.RULE));
        return axis;
    }

    private void dress(LegendTitle legend) {
        legend.setPosition(RectangleEdge.TOP);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setItemFont(FONT);
        legend.setItemPaint(paint(ChartColour.INK));
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
    }

    private Color paint(ChartColour colour) {
        return new Color(theme.rgb(colour));
    }
}
