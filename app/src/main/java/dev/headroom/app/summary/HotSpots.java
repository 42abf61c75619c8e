package dev.headroom.app.summary;

import dev.headroom.result.HotKey;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that took most and the partitions that came nearest to their ceilings. */
final class HotSpots {
    private static final int TOP = 5;
    private static final int KEY_WIDTH = 40;
    private static final int SORT_KEY_WIDTH = 20;
    private static final double READ_CEILING = 3_000;
    private static final double WRITE_CEILING = 1_000;

    private HotSpots() {}

    private record Key(ResourceResult resource, HotKey key) {}

    private record Partition(ResourceResult resource, PartitionResult partition) {
        double heat() {
            return Math.max(
                    partition.readUnits().max() / READ_CEILING,
                    partition.writeUnits().max() / WRITE_CEILING);
        }
    }

    /** The top keys of all tables and indexes; the share is that of the key's own table or index. */
    static List<String> keys(RunResult run) {
        TextTable table = TextTable.of("", "", "share of load", "of throttles").right(2, 3);
        List<Key> hottest = resources(run)
                .flatMap(resource -> resource.mostAccessed().stream().map(key -> new Key(resource, key)))
                .sorted(Comparator.comparingDouble((Key hot) -> hot.key().weight())
                        .reversed())
                .limit(TOP)
                .toList();
        hottest.forEach(hot -> table.row(
                hot.resource().label(),
                Figures.cut(hot.key().key(), KEY_WIDTH),
                Figures.share(hot.key().share()),
                throttled(hot)));
        return hottest.isEmpty() ? List.of() : table.lines();
    }

    private static String throttled(Key hot) {
        return hot.resource().mostThrottled().stream()
                .filter(key -> key.key().equals(hot.key().key()))
                .findFirst()
                .map(key -> Figures.share(key.share()))
                .orElse("");
    }

    static List<String> partitions(RunResult run) {
        TextTable table = TextTable.of("", "", "key range", "peak reads/s", "peak writes/s", "throttled")
                .right(1, 2, 3, 4, 5);
        List<Partition> hottest = resources(run)
                .flatMap(resource -> resource.everyPartition().stream().map(part -> new Partition(resource, part)))
                .filter(part -> part.heat() > 0)
                .sorted(Comparator.comparingDouble(Partition::heat).reversed())
                .limit(TOP)
                .toList();
        hottest.forEach(hot -> table.row(
                hot.resource().label(),
                "#" + hot.partition().number(),
                range(hot.partition()),
                Figures.units(hot.partition().readUnits().max()),
                Figures.units(hot.partition().writeUnits().max()),
                Figures.count(Math.round(hot.partition().throttleEvents().sum()))));
        return hottest.isEmpty() ? List.of() : table.lines();
    }

    private static String range(PartitionResult partition) {
        String hashes =
                String.format(Locale.ROOT, "%.1f-%.1f%%", partition.rangeStart() * 100, partition.rangeEnd() * 100);
        if (partition.sortStart().isEmpty() && partition.sortEnd().isEmpty()) {
            return hashes;
        }
        return hashes + " " + sortKey(partition.sortStart()) + ".." + sortKey(partition.sortEnd());
    }

    private static String sortKey(Optional<String> key) {
        return key.map(text -> Figures.cut(text, SORT_KEY_WIDTH)).orElse("");
    }

    private static Stream<ResourceResult> resources(RunResult run) {
        return run.tables().stream().flatMap(table -> table.resources().stream());
    }
}
