package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.see.chart.ChartTable;
import dev.headroom.app.desktop.see.chart.Picture;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.measure.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Curves of several runs over one another, as a chart pane shows them: drawn, and in a table. */
record OverlayPicture(String title, String description, String unit, List<OverlayLine> lines) implements Picture {
    OverlayPicture {
        lines = List.copyOf(lines);
    }

    @Override
    public Drawing drawing() {
        return new OverlayChart(lines, unit);
    }

    @Override
    public Optional<TimeAxisSpan> time() {
        double end = lines.stream()
                .mapToDouble(line -> line.time().endSeconds())
                .max()
                .orElse(1);
        return Optional.of(new TimeAxisSpan(interval(), end));
    }

    @Override
    public List<String> valuesAt(double seconds) {
        return lines.stream()
                .map(line -> line.name() + " " + Figures.units(line.at(seconds)))
                .toList();
    }

    @Override
    public ChartTable table() {
        double interval = interval();
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(new ChartTable.Column("time", false, row -> Clock.text(row * interval)));
        for (OverlayLine line : lines) {
            columns.add(new ChartTable.Column(
                    line.name() + " (" + unit + ")", true, row -> Numbers.text(line.at(row * interval))));
        }
        double end = time().orElseThrow().endSeconds();
        return new ChartTable(columns, (int) Math.ceil(end / interval));
    }

    /** The finest of any run. */
    private double interval() {
        return lines.stream()
                .mapToDouble(line -> line.time().intervalSeconds())
                .min()
                .orElse(1);
    }
}
