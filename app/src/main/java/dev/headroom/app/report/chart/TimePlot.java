package dev.headroom.app.report.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Draws traces as JFreeChart does: their order, their colours, the axes. */
final class TimePlot {
    private static final double ROOM_ABOVE = 1.06;
    private static final int MOST_TICKS = 7;
    private static final double ROOM_BETWEEN_TICKS = 10;
    private static final float TINT = 0.14f;

    private final Traces traces;
    private final Look look;
    private final Range window;
    private final XYPlot plot = new XYPlot();
    private double highest;

    TimePlot(Traces traces, Look look) {
        this.traces = traces;
        this.look = look;
        this.window = new Range(
                look.fromSeconds(),
                Math.max(
                        look.fromSeconds(),
                        Math.min(look.toSeconds(), traces.time().endSeconds())));
    }

    JFreeChart chart() {
        plot.setDomainAxis(clockAxis());
        plot.setRangeAxis(new NumberAxis(traces.unit()));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme().grid());
        plot.setRangeGridlineStroke(ChartTheme.line(1));
        new Stack(traces.all()).layers().forEach(this::add);
        traces.all().stream().filter(trace -> !trace.form().isStacked()).forEach(this::add);
        traces.tints().forEach(this::tint);
        traces.rules()
                .forEach(at -> plot.addDomainMarker(
                        new ValueMarker(at, theme().quiet(), ChartTheme.line(1)), Layer.FOREGROUND));
        valueAxis();
        return theme().chart(plot, traces.legend());
    }

    private void add(Trace trace) {
        int next = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        CurveDataset data = new CurveDataset().with(trace.name(), trace.series(), traces.time(), window, look.groups());
        plot.setDataset(next, data);
        plot.setRenderer(next, renderer(trace, next));
        if (trace.form() != Trace.Form.BEYOND) {
            highest = Math.max(highest, data.highest(0));
        }
    }

    private XYItemRenderer renderer(Trace trace, int place) {
        return switch (trace.form()) {
            case LINE, DASHED, BEYOND -> line(trace, place);
            case AREA -> {
                XYAreaRenderer renderer = area(theme().area(trace.ink()));
                renderer.setSeriesVisibleInLegend(0, false);
                yield renderer;
            }
            case STACKED -> area(theme().of(trace.ink()));
            case STACKED_HATCHED -> {
                XYAreaRenderer renderer = area(theme().of(trace.ink()));
                renderer.setSeriesPaint(0, Hatching.of(theme().of(trace.ink()), theme().ground()));
                yield renderer;
            }
        };
    }

    private XYLineAndShapeRenderer line(Trace trace, int place) {
        boolean marked = look.marked() && trace.form() == Trace.Form.LINE && traces.legend();
        XYLineAndShapeRenderer renderer = marked ? new MarkedLine(place) : new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, theme().of(trace.ink()));
        renderer.setSeriesStroke(0, stroke(trace));
        renderer.setLegendLine(new Line2D.Double(-9, 0, 9, 0));
        return renderer;
    }

    /** A line of one pixel is drawn many times as fast as any other while edges are not smoothed. */
    private Stroke stroke(Trace trace) {
        if (trace.form() != Trace.Form.LINE) {
            return ChartTheme.dashes();
        }
        return ChartTheme.line(look.smooth() ? trace.width() : 1);
    }

    private static XYAreaRenderer area(Color colour) {
        XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        renderer.setSeriesPaint(0, colour);
        renderer.setLegendArea(new Rectangle2D.Double(-8, -5, 16, 10));
        return renderer;
    }

    private void tint(Traces.Tint tint) {
        IntervalMarker marker = new IntervalMarker(tint.from(), tint.until(), theme().of(tint.ink()));
        marker.setAlpha(TINT);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
    }

    private void valueAxis() {
        NumberAxis values = (NumberAxis) plot.getRangeAxis();
        theme().dress(values);
        values.setNumberFormatOverride(Figures.format("#,##0.######"));
        values.setAxisLineVisible(false);
        if (look.marked()) { // in a window a chart may be high, and wants no more lines for it
            values.setTickLabelInsets(new RectangleInsets(ROOM_BETWEEN_TICKS, 4, ROOM_BETWEEN_TICKS, 4));
        }
        values.setTickMarksVisible(false);
        values.setRange(new Range(0, highest > 0 ? highest * ROOM_ABOVE : 1));
    }

    private NumberAxis clockAxis() {
        TimeScale time = traces.time();
        NumberAxis axis = new NumberAxis(time.axisName());
        theme().dress(axis);
        axis.setRange(window);
        axis.setTickUnit(new NumberTickUnit(TimeScale.tickSeconds(window.getLength(), MOST_TICKS), time.clock()));
        return axis;
    }

    private ChartTheme theme() {
        return look.theme();
    }
}
