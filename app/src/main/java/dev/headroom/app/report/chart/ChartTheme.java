package dev.headroom.app.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.EnumMap;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How every chart looks. The colours are those of Okabe and Ito, which people with any kind of colour vision tell apart; on a
 * window's ground they are darkened or lightened until lines stand out three to one, and texts four and a half to one.
 *
 * @param inks the colour of each ink
 * @param text of names and numbers that matter
 * @param quiet of the texts beside axes
 * @param grid of the lines behind a plot
 * @param rule of axes
 * @param ground what is behind it all
 */
public record ChartTheme(Map<Ink, Color> inks, Color text, Color quiet, Color grid, Color rule, Color ground) {
    /** Of reports, which are printed. */
    public static final ChartTheme REPORT = new ChartTheme(
            inks(
                    0x0072B2, 0xE69F00, 0x1F2933, 0xD55E00, 0x0072B2, 0x009E73, 0x009E73, 0xCC79A7, 0x9CCBE8, 0x6AAED6,
                    0x3F95CB, 0x0B4F7D, 0x06263D),
            new Color(0x323F4B),
            new Color(0x616E7C),
            new Color(0xE4E7EB),
            new Color(0xCBD2D9),
            Color.WHITE);
    /** Of a light window. */
    public static final ChartTheme LIGHT = new ChartTheme(
            inks(
                    0x0072B2, 0xB87A00, 0x1F2933, 0xD55E00, 0x0072B2, 0x008A64, 0x008A64, 0xB85C90, 0x4A97C9, 0x3380B5,
                    0x1F699C, 0x0B4F7D, 0x06304D),
            new Color(0x24292F),
            new Color(0x57606A),
            new Color(0xE4E7EB),
            new Color(0xCBD2D9),
            Color.WHITE);
    /** Of a dark window. */
    public static final ChartTheme DARK = new ChartTheme(
            inks(
                    0x56B4E9, 0xF0B429, 0xD9E2EC, 0xFF7A33, 0x56B4E9, 0x2CC295, 0x2CC295, 0xE29BC4, 0x2F7FB5, 0x4499D0,
                    0x6BB8E8, 0x9AD3F5, 0xD0EBFC),
            new Color(0xE6EDF3),
            new Color(0x9DA9B5),
            new Color(0x30363D),
            new Color(0x57606A),
            new Color(0x0D1117));

    /** Half of the page, and all of it, in pixels. */
    static final int HALF_WIDTH = 560;

    static final int FULL_WIDTH = 1_144;
    static final int TIME_CHART_HEIGHT = 250;
    /** What browsers are asked for; unquoted, for it stands within an attribute. */
    static final String FONT_FAMILY = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif";

    static final int TEXT_SIZE = 11;
    private static final int AREA_ALPHA = 46;

    public ChartTheme {
        inks = Map.copyOf(inks);
    }

    /** Whether what is drawn is brighter than what is behind it. */
    public boolean isDark() {
        return ground.getRed() + ground.getGreen() + ground.getBlue()
                < text.getRed() + text.getGreen() + text.getBlue();
    }

    private static Map<Ink, Color> inks(int... colours) {
        Map<Ink, Color> inks = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            inks.put(ink, new Color(colours[ink.ordinal()]));
        }
        return inks;
    }

    public Color of(Ink ink) {
        return inks.get(ink);
    }

    /** The colour as the ground under a line of it. */
    Color area(Ink ink) {
        Color line = of(ink);
        return new Color(line.getRed(), line.getGreen(), line.getBlue(), AREA_ALPHA);
    }

    /** The font of every text in a chart. */
    public static Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE);
    }

    static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    static Stroke dashes() {
        return new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 3}, 0);
    }

    static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }

    /** A chart without a frame or a title of its own: the page has the title. */
    JFreeChart chart(Plot plot, boolean withLegend) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(6, 2, 2, 28));
        plot.setNoDataMessage("no data");
        plot.setNoDataMessageFont(font());
        plot.setNoDataMessagePaint(quiet);
        JFreeChart chart = new JFreeChart(null, font(), plot, withLegend);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        if (withLegend) {
            dress(chart.getLegend());
        }
        return chart;
    }

    void dress(Axis axis) {
        axis.setLabelFont(font());
        axis.setLabelPaint(quiet);
        axis.setTickLabelFont(font());
        axis.setTickLabelPaint(quiet);
        axis.setAxisLinePaint(rule);
        axis.setTickMarkPaint(rule);
    }

    private void dress(LegendTitle legend) {
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setItemFont(font());
        legend.setItemPaint(text);
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
        legend.setMargin(0, 0, 0, 0);
    }
}
