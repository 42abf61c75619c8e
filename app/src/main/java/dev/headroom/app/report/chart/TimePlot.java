package dev.headroom.app.report.chart;

import dev.headroom.result.Series;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** A plot of series over simulated time; what is added first lies lowest. */
final class TimePlot {
    private static final double ROOM_ABOVE = 1.06;
    private static final int MOST_TICKS = 7;

    private final TimeScale time;
    private final XYPlot plot = new XYPlot();
    private double highest;

    TimePlot(TimeScale time, String unit) {
        this.time = time;
        plot.setDomainAxis(clockAxis());
        plot.setRangeAxis(new NumberAxis(unit));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(ChartTheme.GRID);
        plot.setRangeGridlineStroke(ChartTheme.line(1));
    }

    TimePlot line(String name, Series series, Color colour, Stroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke);
        renderer.setLegendLine(new Line2D.Double(-9, 0, 9, 0));
        add(name, series, renderer);
        return this;
    }

    /** A filled area with no line of its own, nor a place in the legend. */
    TimePlot ground(String name, Series series, Color colour) {
        XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesVisibleInLegend(0, false);
        add(name, series, renderer);
        return this;
    }

    /** A line that does not stretch the axis: where it lies above, it is not seen. */
    TimePlot lineBeyond(String name, Series series, Color colour, Stroke stroke) {
        double highestBefore = highest;
        line(name, series, colour, stroke);
        highest = highestBefore;
        return this;
    }

    XYPlot finish() {
        NumberAxis values = (NumberAxis) plot.getRangeAxis();
        ChartTheme.dress(values);
        values.setNumberFormatOverride(Figures.format("#,##0.######"));
        values.setAxisLineVisible(false);
        values.setTickMarksVisible(false);
        values.setRange(new Range(0, highest > 0 ? highest * ROOM_ABOVE : 1));
        return plot;
    }

    private void add(String name, Series series, XYItemRenderer renderer) {
        int next = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(next, new CurveDataset().with(name, series, time));
        plot.setRenderer(next, renderer);
        highest = Math.max(highest, series.max());
    }

    private NumberAxis clockAxis() {
        NumberAxis axis = new NumberAxis(time.axisName());
        ChartTheme.dress(axis);
        axis.setRange(new Range(0, time.endSeconds()));
        axis.setTickUnit(new NumberTickUnit(time.tickSeconds(MOST_TICKS), time.clock()));
        return axis;
    }
}
