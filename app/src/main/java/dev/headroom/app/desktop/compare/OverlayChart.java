package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.theme.Theme;
import dev.headroom.app.report.chart.ChartTheme;
import dev.headroom.app.report.chart.CurveDataset;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Look;
import dev.headroom.app.report.chart.TimeScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Draws curves of several runs in one chart: the colour says which quantity, the dashes say which run, the legend says both. */
record OverlayChart(List<OverlayLine> lines, String unit) implements Drawing {
    private static final float[][] DASHES = {
        {}, {7, 4}, {2, 3}, {10, 3, 2, 3}, {14, 5}, {4, 2, 1, 2}, {1, 2}, {12, 3, 3, 3, 3, 3},
    };
    private static final int MOST_TICKS = 9;
    private static final double ROOM_ABOVE = 1.06;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    @Override
    public Rectangle2D draw(Graphics2D graphics, double width, double height, Look look) {
        JFreeChart chart = chart(look);
        chart.setAntiAlias(look.smooth());
        chart.setTextAntiAlias(true);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        return info.getPlotInfo().getDataArea();
    }

    private JFreeChart chart(Look look) {
        TimeScale longest = lines.stream()
                .map(OverlayLine::time)
                .max(Comparator.comparingDouble(TimeScale::endSeconds))
                .orElse(new TimeScale(1, 1));
        Range window = new Range(
                look.fromSeconds(), Math.max(look.fromSeconds(), Math.min(look.toSeconds(), longest.endSeconds())));
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(timeAxis(longest, window, look.theme()));
        plot.setRangeAxis(valueAxis(addLines(plot, window, look), look.theme()));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(look.theme().grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(new RectangleInsets(6, 2, 2, 28));
        JFreeChart chart = new JFreeChart(null, FONT, plot, true);
        chart.setBackgroundPaint(null);
        dress(chart.getLegend(), look.theme());
        return chart;
    }

    /** @return the highest value in sight */
    private double addLines(XYPlot plot, Range window, Look look) {
        double highest = 0;
        for (int i = 0; i < lines.size(); i++) {
            OverlayLine line = lines.get(i);
            CurveDataset data = new CurveDataset().with(line.name(), line.series(), line.time(), window, look.groups());
            XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
            renderer.setDrawSeriesLineAsPath(true);
            renderer.setSeriesPaint(0, colour(line.quantity(), look.theme()));
            renderer.setSeriesStroke(0, dashes(line.place()));
            renderer.setLegendLine(new Line2D.Double(-20, 0, 20, 0));
            plot.setDataset(i, data);
            plot.setRenderer(i, renderer);
            highest = Math.max(highest, data.highest(0));
        }
        return highest;
    }

    /** Eight quantities can be told apart by colour; those that never stand together share one. */
    private static Color colour(Quantity quantity, ChartTheme theme) {
        Theme window = theme.equals(ChartTheme.DARK) ? Theme.DARK : Theme.LIGHT;
        return new Color(window.series(quantity.ordinal()));
    }

    private static Stroke dashes(int run) {
        float[] pattern = DASHES[run % DASHES.length];
        float[] dash = pattern.length == 0 ? null : pattern;
        return new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static NumberAxis timeAxis(TimeScale time, Range window, ChartTheme theme) {
        NumberAxis axis = dressed(new NumberAxis(time.axisName()), theme);
        axis.setRange(window);
        axis.setTickUnit(new NumberTickUnit(TimeScale.tickSeconds(window.getLength(), MOST_TICKS), time.clock()));
        return axis;
    }

    private NumberAxis valueAxis(double highest, ChartTheme theme) {
        NumberAxis axis = dressed(new NumberAxis(unit), theme);
        axis.setRange(new Range(0, highest > 0 ? highest * ROOM_ABOVE : 1));
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static NumberAxis dressed(NumberAxis axis, ChartTheme theme) {
        axis.setLabelFont(FONT);
        axis.setTickLabelFont(FONT);
        axis.setLabelPaint(theme.quiet());
        axis.setTickLabelPaint(theme.quiet());
        axis.setAxisLinePaint(theme.rule());
        axis.setTickMarkPaint(theme.rule());
        return axis;
    }

    private static void dress(LegendTitle legend, ChartTheme theme) {
        legend.setPosition(RectangleEdge.TOP);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setItemFont(FONT);
        legend.setItemPaint(theme.text());
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
    }
}
