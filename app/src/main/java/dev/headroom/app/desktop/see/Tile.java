package dev.headroom.app.desktop.see;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Assessment;
import dev.headroom.result.HotKey;
import dev.headroom.result.WorkloadResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A figure that people look for first.
 *
 * @param id its name in the bundle is {@code see.tile.} and this
 * @param value the figure
 * @param note what belongs to it, such as which key; empty for nothing
 * @param bad whether it calls for something to be done
 */
public record Tile(String id, String value, String note, boolean bad) {
    /** Those of a run. */
    public static List<Tile> of(Sight sight) {
        List<Tile> tiles = new ArrayList<>();
        long requests = sight.run().requests();
        tiles.add(new Tile("requests", Figures.count(requests), "", false));
        long throttled = sight.run().throttledRequests();
        tiles.add(new Tile(
                "throttled",
                Figures.percent(throttled / (double) Math.max(1, requests)),
                throttled == 0 ? "" : Figures.count(throttled),
                throttled > 0));
        slowest(sight)
                .ifPresent(workload -> tiles.add(new Tile(
                        "p99", Figures.millis(workload.totals().latency().p99Millis()), workload.name(), false)));
        tiles.add(cost(sight));
        sight.resource()
                .ifPresent(resource -> tiles.add(new Tile(
                        "partitions",
                        Figures.count(resource.partitions().size()),
                        resource.splitPartitions().isEmpty()
                                ? ""
                                : "+" + Figures.count(resource.splitPartitions().size()),
                        false)));
        hottestKey(sight)
                .ifPresent(key -> tiles.add(new Tile(
                        "key", Figures.percent(key.share()), Figures.shortened(key.key(), 18), key.share() > 0.5)));
        return tiles;
    }

    private static Tile cost(Sight sight) {
        Optional<Bill> bill = sight.snapshot().assessment().map(Assessment::bill);
        return new Tile(
                "cost",
                bill.map(b -> Figures.dollars(b.monthlyTotal())).orElse("–"),
                bill.map(Bill::region).orElse(""),
                false);
    }

    private static Optional<WorkloadResult> slowest(Sight sight) {
        return sight.run().workloads().stream()
                .max(Comparator.comparingDouble(
                        workload -> workload.totals().latency().p99Millis()));
    }

    private static Optional<HotKey> hottestKey(Sight sight) {
        return sight.resource()
                .flatMap(resource -> resource.mostAccessed().stream().findFirst());
    }
}
