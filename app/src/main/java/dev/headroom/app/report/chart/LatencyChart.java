package dev.headroom.app.report.chart;

import dev.headroom.result.Latency;
import dev.headroom.result.WorkloadResult;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Percentiles of latency by workload, on a logarithmic axis; workloads without an answer show no bars. JFreeChart's own
 * logarithmic axis draws its labels as outlines, not as text, so the plot is of logarithms.
 */
public record LatencyChart(List<WorkloadResult> workloads) implements ChartSvg {
    private static final String[] NAMES = {"p50", "p99", "p99.9"};
    private static final int LONGEST_NAME = 26;
    private static final int ROW_HEIGHT = 66;
    /** In decades. */
    private static final double ROOM_FOR_LABELS = 0.35;

    private static final int AXES_HEIGHT = 78;

    public LatencyChart {
        workloads = List.copyOf(workloads);
    }

    @Override
    public String title() {
        return "Latency by workload";
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder("Latency percentiles by workload.");
        for (WorkloadResult workload : workloads) {
            Latency latency = workload.totals().latency();
            text.append(' ').append(workload.name()).append(": p50 ").append(Figures.millis(latency.p50Millis()));
            text.append(", p99 ").append(Figures.millis(latency.p99Millis())).append('.');
        }
        return text.toString();
    }

    @Override
    public String toSvg(String id) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < workloads.size(); i++) {
            Bar bar = new Bar(i, Figures.shortened(workloads.get(i).name(), LONGEST_NAME));
            for (int percentile = 0; percentile < NAMES.length; percentile++) {
                double millis = millis(i, percentile);
                data.addValue(millis > 0 ? Math.log10(millis) : null, NAMES[percentile], bar);
            }
        }
        return SvgWriter.draw(
                ChartTheme.chart(plot(data), true),
                ChartTheme.FULL_WIDTH,
                Math.max(workloads.size(), 1) * ROW_HEIGHT + AXES_HEIGHT,
                id,
                description());
    }

    private CategoryPlot plot(DefaultCategoryDataset data) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (int i = 0; i < workloads.size(); i++) {
            least = millis(i, 0) > 0 ? Math.min(least, millis(i, 0)) : least;
            greatest = Math.max(greatest, millis(i, NAMES.length - 1));
        }
        double from = least <= greatest ? Math.floor(Math.log10(least) - 0.01) : 0;
        double to = Math.max(Math.log10(Math.max(greatest, Double.MIN_NORMAL)) + ROOM_FOR_LABELS, from + 1);
        CategoryPlot plot = BarPlot.of(
                data,
                axis(from, to),
                new Label((percentile, workload) -> Figures.millis(millis(workload, percentile))),
                ChartTheme.PERCENTILES);
        ((BarRenderer) plot.getRenderer()).setBase(from);
        return plot;
    }

    private static NumberAxis axis(double from, double to) {
        String unit = "latency in milliseconds, logarithmic; retries and back-off included";
        NumberAxis axis = BarPlot.axis(unit, 1, Figures.format("0"));
        axis.setNumberFormatOverride(null);
        axis.setTickUnit(new NumberTickUnit(1, new PowerOfTen()));
        axis.setRange(new Range(from, to));
        return axis;
    }

    private double millis(int workload, int percentile) {
        Latency latency = workloads.get(workload).totals().latency();
        return switch (percentile) {
            case 0 -> latency.p50Millis();
            case 1 -> latency.p99Millis();
            default -> latency.p999Millis();
        };
    }
}
