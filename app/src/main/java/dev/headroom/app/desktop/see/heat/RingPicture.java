package dev.headroom.app.desktop.see.heat;

import dev.headroom.app.desktop.see.chart.ChartTable;
import dev.headroom.app.desktop.see.chart.Picture;
import dev.headroom.app.desktop.see.chart.Spot;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.app.report.measure.HeatMeasure;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.scenario.Scenario;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The hash range as a ring at one moment: an arc for each partition that was there, as hot as it was. */
public final class RingPicture implements Picture {
    /**
     * A partition on the ring.
     *
     * @param heat its share of its ceiling at the moment
     * @param throttled operations that it throttled in the interval
     * @param slot among those of one item collection, from 0; -1 for an ordinary range
     * @param generation how many splits it came of
     */
    record Arc(PartitionResult partition, double heat, double throttled, int slot, int generation) {}

    private final Texts texts;
    private final String title;
    private final ResourceResult resource;
    private final double seconds;
    private final List<Arc> arcs;
    private final double peak;

    /** @param seconds the moment */
    public RingPicture(
            Texts texts,
            String title,
            Scenario scenario,
            ResourceResult resource,
            List<SplitForHeatResult> splits,
            TimeScale time,
            double seconds) {
        this.texts = texts;
        this.title = title + " · " + Clock.text(Math.floor(seconds));
        this.resource = resource;
        this.seconds = seconds;
        this.peak = resource.everyPartition().stream()
                .flatMapToDouble(partition -> Arrays.stream(HeatMeasure.BUSIEST.of(scenario, resource, partition)))
                .max()
                .orElse(1);
        this.arcs = arcs(scenario, resource, Families.of(resource, splits, time.intervalSeconds()), (int)
                (seconds / time.intervalSeconds()));
    }

    private static List<Arc> arcs(Scenario scenario, ResourceResult resource, Families families, int interval) {
        List<Arc> arcs = new ArrayList<>();
        double collection = -1;
        int slot = 0;
        for (PartitionResult partition : resource.everyPartition()) {
            Integer died = families.died().get(partition.number());
            if (!families.isThere(partition.number(), interval) || died != null && died == interval) {
                continue;
            }
            boolean narrow = partition.rangeEnd() == partition.rangeStart();
            slot = narrow && partition.rangeStart() == collection ? slot + 1 : 0;
            collection = narrow ? partition.rangeStart() : -1;
            double[] heat = HeatMeasure.BUSIEST.of(scenario, resource, partition);
            arcs.add(new Arc(
                    partition,
                    interval < heat.length ? heat[interval] : 0,
                    interval < partition.throttleEvents().length()
                            ? partition.throttleEvents().get(interval)
                            : 0,
                    narrow ? slot : -1,
                    families.generation(partition.number())));
        }
        return arcs;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        return texts.get(
                "see.ring.description",
                Figures.count(arcs.size()),
                resource.label(),
                Clock.text(Math.floor(seconds)),
                Figures.count(throttled()));
    }

    @Override
    public Drawing drawing() {
        return new RingDrawing(this);
    }

    @Override
    public int rows() {
        return arcs.size();
    }

    @Override
    public Optional<Spot> spotAt(double x, double y, Rectangle2D area, PictureWindow window) {
        RingShape shape = new RingShape(area);
        for (int i = arcs.size() - 1; i >= 0; i--) {
            if (shape.of(arcs.get(i)).contains(x, y)) {
                return spotAt(i, 0, area, window);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Spot> spotAt(int row, double at, Rectangle2D area, PictureWindow window) {
        if (row >= arcs.size()) {
            return Optional.empty();
        }
        Rectangle2D outline = new RingShape(area).of(arcs.get(row)).getBounds2D();
        return Optional.of(new Spot(words(arcs.get(row)), outline, row, seconds));
    }

    private String words(Arc arc) {
        return texts.get("see.heat.partition", Integer.toString(arc.partition().number())) + "\n"
                + range(arc.partition()) + "\n"
                + texts.get("see.heat.of-ceiling", Figures.percent(arc.heat()))
                + (arc.throttled() > 0
                        ? "\n" + texts.get("see.heat.throttled", Figures.count((long) arc.throttled()))
                        : "");
    }

    private String range(PartitionResult partition) {
        return place(partition.rangeStart())
                + partition
                        .sortStart()
                        .map(key -> " " + texts.get("see.ring.from", key))
                        .orElse("") + " – "
                + place(partition.rangeEnd())
                + partition
                        .sortEnd()
                        .map(key -> " " + texts.get("see.ring.to", key))
                        .orElse("");
    }

    private static String place(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    /** The partition of a row. */
    public PartitionResult partition(int row) {
        return arcs.get(row).partition();
    }

    public double seconds() {
        return seconds;
    }

    /** The highest share of a ceiling in the whole run. */
    double peak() {
        return peak;
    }

    Texts texts() {
        return texts;
    }

    /** How many throttled at the moment. */
    long throttled() {
        return arcs.stream().filter(arc -> arc.throttled() > 0).count();
    }

    List<Arc> arcs() {
        return arcs;
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(
                        new ChartTable.Column(
                                texts.get("see.ring.column.number"),
                                true,
                                row -> Integer.toString(
                                        arcs.get(row).partition().number())),
                        new ChartTable.Column(
                                texts.get("see.ring.column.range"),
                                false,
                                row -> range(arcs.get(row).partition())),
                        new ChartTable.Column(
                                texts.get("see.ring.column.heat"),
                                true,
                                row -> Figures.percent(arcs.get(row).heat())),
                        new ChartTable.Column(
                                texts.get("see.ring.column.throttled"),
                                true,
                                row -> Figures.count((long) arcs.get(row).throttled())),
                        new ChartTable.Column(
                                texts.get("see.ring.column.splits"),
                                true,
                                row -> Integer.toString(arcs.get(row).generation()))),
                arcs.size());
    }
}
