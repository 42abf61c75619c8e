package dev.headroom.app.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How every chart looks. The colours are those of Okabe and Ito, which people with any kind of colour vision tell apart;
 * what is refused is always vermilion and filled.
 */
final class ChartTheme {
    static final Color CONSUMED = new Color(0x0072B2);
    static final Color OFFERED = new Color(0xE69F00);
    static final Color PROVISIONED = new Color(0x1F2933);
    static final Color THROTTLED = new Color(0xD55E00);
    static final Color BURST_READS = new Color(0x0072B2);
    static final Color BURST_WRITES = new Color(0x009E73);
    static final Color HITS = new Color(0x009E73);
    static final Color MISSES = new Color(0xCC79A7);
    static final Color[] PERCENTILES = {new Color(0x9CCBE8), new Color(0x3F95CB), new Color(0x0B4F7D)};

    static final Color INK = new Color(0x323F4B);
    static final Color QUIET_INK = new Color(0x616E7C);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color RULE = new Color(0xCBD2D9);

    /** Half of the page, and all of it, in pixels. */
    static final int HALF_WIDTH = 560;

    static final int FULL_WIDTH = 1_144;

    static final int TIME_CHART_HEIGHT = 250;

    /** What browsers are asked for; unquoted, for it stands within an attribute. */
    static final String FONT_FAMILY = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif";

    static final int TEXT_SIZE = 11;

    private static final int AREA_ALPHA = 46;

    private ChartTheme() {}

    static Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE);
    }

    static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    static Stroke dashes() {
        return new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 3}, 0);
    }

    /** The colour as the ground under a line of it. */
    static Color area(Color line) {
        return new Color(line.getRed(), line.getGreen(), line.getBlue(), AREA_ALPHA);
    }

    static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }

    /** A chart without a frame or a title of its own: the page has the title. */
    static JFreeChart chart(Plot plot, boolean withLegend) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(6, 2, 2, 28));
        plot.setNoDataMessage("no data");
        plot.setNoDataMessageFont(font());
        plot.setNoDataMessagePaint(QUIET_INK);
        JFreeChart chart = new JFreeChart(null, font(), plot, withLegend);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        if (withLegend) {
            dress(chart.getLegend());
        }
        return chart;
    }

    static void dress(Axis axis) {
        axis.setLabelFont(font());
        axis.setLabelPaint(QUIET_INK);
        axis.setTickLabelFont(font());
        axis.setTickLabelPaint(QUIET_INK);
        axis.setAxisLinePaint(RULE);
        axis.setTickMarkPaint(RULE);
    }

    private static void dress(LegendTitle legend) {
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setItemFont(font());
        legend.setItemPaint(INK);
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
        legend.setMargin(0, 0, 0, 0);
    }
}
