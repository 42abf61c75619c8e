package dev.headroom.app.report.chart;

import java.text.NumberFormat;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;

/** A plot of lying bars, each with its number behind it. */
final class BarPlot {
    private static final double WIDEST_LABEL = 0.5;
    private static final double WIDEST_BAR = 0.2;

    private BarPlot() {}

    static CategoryPlot of(
            ChartTheme theme, CategoryDataset data, NumberAxis values, CategoryItemLabelGenerator labels, Ink... inks) {
        CategoryPlot plot = new CategoryPlot(data, names(theme), values, renderer(theme, labels, inks));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(ChartTheme.line(1));
        return plot;
    }

    /** An axis from zero, with room for the labels behind the bars. */
    static NumberAxis axis(Look look, String unit, double highest, NumberFormat format) {
        NumberAxis axis = new NumberAxis(unit);
        look.theme().dress(axis);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setNumberFormatOverride(format);
        axis.setRange(new Range(0, highest > 0 ? highest * look.roomForLabels() : 1));
        return axis;
    }

    private static CategoryAxis names(ChartTheme theme) {
        CategoryAxis axis = new CategoryAxis();
        theme.dress(axis);
        axis.setTickLabelPaint(theme.text());
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelWidthRatio((float) WIDEST_LABEL);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        axis.setCategoryMargin(0.3);
        return axis;
    }

    private static BarRenderer renderer(ChartTheme theme, CategoryItemLabelGenerator labels, Ink... inks) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(WIDEST_BAR);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelGenerator(labels);
        ItemLabelPosition behind = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        renderer.setDefaultPositiveItemLabelPosition(behind);
        renderer.setDefaultNegativeItemLabelPosition(behind);
        renderer.setDefaultItemLabelFont(ChartTheme.font());
        renderer.setDefaultItemLabelPaint(theme.text());
        for (int series = 0; series < inks.length; series++) {
            renderer.setSeriesPaint(series, theme.of(inks[series]));
        }
        return renderer;
    }
}
