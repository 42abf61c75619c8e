package dev.headroom.app.report.chart;

import dev.headroom.result.Latency;
import dev.headroom.result.WorkloadResult;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Percentiles of latency by workload, or by operation, on a logarithmic axis; what had no answer shows no bars. JFreeChart's
 * own logarithmic axis draws its labels as outlines, not as text, so the plot is of logarithms.
 *
 * @param title what it is by
 * @param rows whose latencies
 * @param percentiles which of them
 */
public record LatencyChart(String title, List<Row> rows, List<Percentile> percentiles) implements PlottedChart {
    private static final int LONGEST_NAME = 26;
    private static final int BAR_HEIGHT = 22;
    /** In decades. */
    private static final double ROOM_FOR_LABELS = 0.35;

    private static final int AXES_HEIGHT = 78;

    /** The latency of something that has a name. */
    public record Row(String name, Latency latency) {}

    public LatencyChart {
        rows = List.copyOf(rows);
        percentiles = List.copyOf(percentiles);
    }

    /** That of a report. */
    public LatencyChart(List<WorkloadResult> workloads) {
        this(
                "Latency by workload",
                workloads.stream()
                        .map(workload ->
                                new Row(workload.name(), workload.totals().latency()))
                        .toList(),
                List.of(Percentile.P50, Percentile.P99, Percentile.P999));
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder("Latency percentiles" + title.replaceFirst("^Latency", "") + ".");
        for (Row row : rows) {
            Latency latency = row.latency();
            text.append(' ').append(row.name()).append(": p50 ").append(Figures.millis(latency.p50Millis()));
            text.append(", p99 ").append(Figures.millis(latency.p99Millis())).append('.');
        }
        return text.toString();
    }

    @Override
    public int width() {
        return ChartTheme.FULL_WIDTH;
    }

    @Override
    public int height() {
        return Math.max(rows.size(), 1) * percentiles.size() * BAR_HEIGHT + AXES_HEIGHT;
    }

    @Override
    public JFreeChart chart(Look look) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < rows.size(); i++) {
            Bar bar = new Bar(i, Figures.shortened(rows.get(i).name(), LONGEST_NAME));
            for (Percentile percentile : percentiles) {
                double millis = percentile.of(rows.get(i).latency());
                data.addValue(millis > 0 ? Math.log10(millis) : null, percentile.label(), bar);
            }
        }
        return look.theme().chart(plot(data, look), true);
    }

    private CategoryPlot plot(DefaultCategoryDataset data, Look look) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (int i = 0; i < rows.size(); i++) {
            least = millis(i, 0) > 0 ? Math.min(least, millis(i, 0)) : least;
            greatest = Math.max(greatest, millis(i, percentiles.size() - 1));
        }
        double from = least <= greatest ? Math.floor(Math.log10(least) - 0.01) : 0;
        double to = Math.max(
                Math.log10(Math.max(greatest, Double.MIN_NORMAL)) + (look.marked() ? 2 : 1) * ROOM_FOR_LABELS,
                from + 1);
        CategoryPlot plot = BarPlot.of(
                look.theme(),
                data,
                axis(look, from, to),
                new Label((percentile, row) -> Figures.millis(millis(row, percentile))),
                percentiles.stream().map(Percentile::ink).toArray(Ink[]::new));
        ((BarRenderer) plot.getRenderer()).setBase(from);
        return plot;
    }

    private static NumberAxis axis(Look look, double from, double to) {
        String unit = look.marked()
                ? "ms, logarithmic, with retries"
                : "latency in milliseconds, logarithmic; retries and back-off included";
        NumberAxis axis = BarPlot.axis(look, unit, 1, Figures.format("0"));
        axis.setNumberFormatOverride(null);
        axis.setTickUnit(new NumberTickUnit(1, new PowerOfTen()));
        axis.setRange(new Range(from, to));
        return axis;
    }

    private double millis(int row, int percentile) {
        return percentiles.get(percentile).of(rows.get(row).latency());
    }
}
