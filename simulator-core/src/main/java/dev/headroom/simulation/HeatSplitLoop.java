package dev.headroom.simulation;

import dev.headroom.capacity.HeatSplit;
import dev.headroom.capacity.HeatStuck;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.item.AttributeValue;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.LoopResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.SplitForHeatResult.Split;
import dev.headroom.result.SplitForHeatResult.Stuck;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells which partitions were split for heat; capacity itself splits them, minute by minute. */
final class HeatSplitLoop implements TableLoop {
    private SimulatedTable table;

    @Override
    public void start(SimulatedTable newTable, EventQueue<Happening> queue) {
        table = newTable;
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        return IntStream.range(0, table.resources()).boxed().flatMap(this::result);
    }

    private Stream<LoopResult> result(int resource) {
        ResourceCapacity capacity = table.capacity(resource);
        if (capacity.heatSplits().isEmpty() && capacity.heatStuck().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new SplitForHeatResult(
                table.indexName(resource),
                capacity.heatSplits().stream().map(HeatSplitLoop::split).toList(),
                capacity.heatStuck().stream().map(HeatSplitLoop::stuck).toList()));
    }

    private static Split split(HeatSplit split) {
        return new Split(
                new TimeSpan(split.atNanos()),
                split.partition(),
                split.firstChild(),
                label(split),
                split.heat(),
                new TimeSpan(split.hotSinceNanos()));
    }

    private static Stuck stuck(HeatStuck stuck) {
        return new Stuck(
                stuck.partition(), stuck.cause(), text(stuck.key()), stuck.heat(), new TimeSpan(stuck.sinceNanos()));
    }

    /** Where a split fell: {@code key-7}, or {@code key-7 / 2024-05-01} inside an item collection. */
    static String label(HeatSplit split) {
        String key = text(split.key());
        return split.at().isInsideCollection() ? key + " / " + text(split.at().sort()) : key;
    }

    private static String text(AttributeValue value) {
        return value == null ? "" : value.toString();
    }
}
