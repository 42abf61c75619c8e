package dev.headroom.app.desktop.see.heat;

import dev.headroom.app.desktop.see.chart.ChartTable;
import dev.headroom.app.desktop.see.chart.Picture;
import dev.headroom.app.desktop.see.chart.Spot;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.HeatGrid;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.app.report.measure.HeatMeasure;
import dev.headroom.app.report.measure.Numbers;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.scenario.Scenario;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Partitions by time, as hot as they were, those that came of a split under the one that was split. */
public final class HeatPicture implements Picture {
    /** A row is at least so high that it can be pointed at. */
    static final int LOWEST_ROW = 6;

    private final Scenario scenario;
    private final ResourceResult resource;
    private final HeatMeasure measure;
    private final TimeScale time;
    private final List<PartitionResult> partitions;
    private final Families families;
    private final String title;
    private final Texts texts;

    public HeatPicture(
            Texts texts,
            String title,
            Scenario scenario,
            ResourceResult resource,
            List<SplitForHeatResult> splits,
            HeatMeasure measure,
            TimeScale time) {
        this.texts = texts;
        this.title = title;
        this.scenario = scenario;
        this.resource = resource;
        this.measure = measure;
        this.time = time;
        this.partitions = resource.everyPartition();
        this.families = Families.of(resource, splits, time.intervalSeconds());
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        HeatGrid whole = grid(partitions.size(), 400, 0, Integer.MAX_VALUE);
        String peak = measure.isShare()
                ? texts.get("see.heat.description.share", Figures.percent(whole.peak()))
                : texts.get("see.heat.description.events", Figures.count((long) whole.peak()));
        return texts.get("see.heat.description", Figures.count(partitions.size()), resource.label(), peak);
    }

    @Override
    public Drawing drawing() {
        return new HeatDrawing(this);
    }

    @Override
    public Optional<TimeAxisSpan> time() {
        return Optional.of(new TimeAxisSpan(time.intervalSeconds(), time.endSeconds()));
    }

    @Override
    public int rows() {
        return partitions.size();
    }

    @Override
    public Optional<Spot> spotAt(double x, double y, Rectangle2D area, PictureWindow window) {
        if (!area.contains(x, y) || partitions.isEmpty()) {
            return Optional.empty();
        }
        int rows = rowsIn(area.getHeight());
        int row = (int) ((y - area.getY()) / area.getHeight() * rows);
        return spot(hottestOf(row, rows, window.secondsAt(x, area)), window.secondsAt(x, area), area, window);
    }

    @Override
    public Optional<Spot> spotAt(int row, double seconds, Rectangle2D area, PictureWindow window) {
        return row < partitions.size() ? spot(row, seconds, area, window) : Optional.empty();
    }

    private Optional<Spot> spot(int place, double seconds, Rectangle2D area, PictureWindow window) {
        int rows = rowsIn(area.getHeight());
        int row = (int) ((long) place * rows / partitions.size());
        double height = area.getHeight() / rows;
        double interval = time.intervalSeconds();
        double from = Math.max(area.getMinX(), window.xAt(Math.floor(seconds / interval) * interval, area));
        double to = Math.min(area.getMaxX(), window.xAt((Math.floor(seconds / interval) + 1) * interval, area));
        Rectangle2D outline =
                new Rectangle2D.Double(from - 1, area.getY() + row * height, Math.max(3, to - from + 2), height);
        return Optional.of(new Spot(words(place, seconds), outline, place, seconds));
    }

    /** What a partition saw at a moment, in lines. */
    public String words(int place, double seconds) {
        PartitionResult partition = partitions.get(place);
        int interval = (int) (seconds / time.intervalSeconds());
        String name = texts.get("see.heat.partition", Integer.toString(partition.number()));
        if (!families.isThere(partition.number(), interval)) {
            return name + "\n"
                    + (families.died().containsKey(partition.number())
                                    && interval > families.died().get(partition.number())
                            ? texts.get("see.heat.split")
                            : texts.get("see.heat.unborn"));
        }
        double events = at(partition.throttleEvents().toArray(), interval);
        String heat = Figures.percent(at(HeatMeasure.BUSIEST.of(scenario, resource, partition), interval));
        String reads = Figures.units(at(partition.readUnits().toArray(), interval));
        String writes = Figures.units(at(partition.writeUnits().toArray(), interval));
        return name + "\n" + texts.get("see.heat.of-ceiling", heat) + "\n" + texts.get("see.heat.units", reads, writes)
                + (events > 0 ? "\n" + texts.get("see.heat.throttled", Figures.count((long) events)) : "");
    }

    public PartitionResult partition(int place) {
        return partitions.get(place);
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(new ChartTable.Column(
                texts.get("see.column.time"), false, row -> Clock.text(row * time.intervalSeconds())));
        for (PartitionResult partition : partitions) {
            double[] values = measure.of(scenario, resource, partition);
            columns.add(new ChartTable.Column(
                    texts.get("see.column.partition", Integer.toString(partition.number())),
                    true,
                    row -> row < values.length ? Numbers.text(values[row]) : ""));
        }
        return new ChartTable(
                columns,
                partitions.stream()
                        .mapToInt(partition -> partition.readUnits().length())
                        .max()
                        .orElse(0));
    }

    HeatGrid grid(int rows, int columns, int from, int to) {
        return HeatGrid.of(scenario, resource, measure, Math.max(1, rows), Math.max(1, columns), from, to);
    }

    int rowsIn(double height) {
        return (int) Math.max(1, Math.min(partitions.size(), height / LOWEST_ROW));
    }

    Families families() {
        return families;
    }

    Texts texts() {
        return texts;
    }

    HeatMeasure measure() {
        return measure;
    }

    TimeScale scale() {
        return time;
    }

    /** A row of several is named by the hottest of them. */
    private int hottestOf(int row, int rows, double seconds) {
        int interval = (int) (seconds / time.intervalSeconds());
        int first = (int) (((long) row * partitions.size() + rows - 1) / rows);
        int next = Math.min(partitions.size(), (int) (((row + 1L) * partitions.size() + rows - 1) / rows));
        int hottest = Math.min(first, partitions.size() - 1);
        double heat = -1;
        for (int place = first; place < next; place++) {
            double here = next - first == 1 ? 0 : at(measure.of(scenario, resource, partitions.get(place)), interval);
            if (here > heat) {
                heat = here;
                hottest = place;
            }
        }
        return hottest;
    }

    private static double at(double[] values, int interval) {
        return interval >= 0 && interval < values.length ? values[interval] : 0;
    }
}
