package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.TimeChart;
import dev.headroom.app.report.chart.Trace;
import dev.headroom.app.report.chart.Traces;
import dev.headroom.app.report.measure.Numbers;
import dev.headroom.result.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chart of series over time. */
public final class TimePicture implements Picture {
    private final TimeChart chart;
    private final Traces traces;
    private final double interval;

    public TimePicture(TimeChart chart) {
        this.chart = chart;
        this.traces = chart.traces();
        this.interval = traces.time().intervalSeconds();
    }

    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public String description() {
        return chart.description();
    }

    @Override
    public Drawing drawing() {
        return chart;
    }

    @Override
    public Optional<TimeAxisSpan> time() {
        return Optional.of(new TimeAxisSpan(interval, traces.time().endSeconds()));
    }

    @Override
    public List<String> valuesAt(double seconds) {
        int at = (int) (seconds / interval);
        List<String> values = new ArrayList<>();
        for (Trace trace : traces.named()) {
            if (at >= 0 && at < known(trace)) {
                values.add(trace.name() + " " + Figures.units(trace.series().get(at)));
            }
        }
        return values;
    }

    @Override
    public ChartTable table() {
        List<Trace> named = traces.named();
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(new ChartTable.Column("time", false, row -> Clock.text(row * interval)));
        for (Trace trace : named) {
            String name = traces.legend() ? trace.name() : trace.name() + " (" + traces.unit() + ")";
            columns.add(new ChartTable.Column(name, true, row -> cell(trace.series(), row)));
        }
        return new ChartTable(
                columns, named.stream().mapToInt(this::known).max().orElse(0));
    }

    /** How much of a series has been measured. */
    private int known(Trace trace) {
        return Math.min(trace.series().length(), traces.time().known());
    }

    private static String cell(Series series, int row) {
        return row < series.length() ? Numbers.text(series.get(row)) : "";
    }
}
