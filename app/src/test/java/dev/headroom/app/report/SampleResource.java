package dev.headroom.app.report;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.result.HotKey;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.BillingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes up a resource of any size, with a rush in the first third and spikes of one interval. */
public final class SampleResource {
    private static final int HOTTEST = 2;

    private final SplittableRandom random = new SplittableRandom(42);
    private final int intervals;

    public SampleResource(int intervals) {
        this.intervals = intervals;
    }

    /** A table or index with so many partitions, of which one is hot. */
    public ResourceResult of(
            String table, Optional<String> index, int partitions, double reads, double writes, double capacity) {
        List<PartitionResult> parts = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            parts.add(partition(i, partitions, reads, writes));
        }
        ThroughputResult writeSide = side(writes, capacity);
        Map<ThrottlingReason, Long> reasons = new LinkedHashMap<>();
        if (writeSide.throttleEvents() > 0) {
            reasons.put(
                    ThrottlingReason.of(
                            index.isPresent(), true, ThrottlingReason.Cause.PROVISIONED_THROUGHPUT_EXCEEDED),
                    writeSide.throttleEvents());
            reasons.put(
                    ThrottlingReason.of(index.isPresent(), true, ThrottlingReason.Cause.KEY_RANGE_THROUGHPUT_EXCEEDED),
                    writeSide.throttleEvents() / 7);
        }
        return new ResourceResult(
                table,
                index,
                BillingMode.PROVISIONED,
                212_345,
                326_374_265,
                side(reads, writes < 10 ? 4_000 : 600),
                writeSide,
                reasons,
                parts,
                List.of(),
                keys(table, 12, 0.34),
                reasons.isEmpty() ? List.of() : keys(table, 4, 0.91));
    }

    private ThroughputResult side(double base, double capacity) {
        double[] offered = new double[intervals];
        double[] consumed = new double[intervals];
        double[] throttled = new double[intervals];
        double[] provisioned = new double[intervals];
        double[] bank = new double[intervals];
        double banked = capacity * 300;
        double seconds = 3_600.0 / Math.max(intervals, 1);
        for (int i = 0; i < intervals; i++) {
            provisioned[i] = i < intervals / 2 ? capacity : capacity * 2;
            offered[i] = base * load(i) * (0.9 + 0.2 * random.nextDouble());
            consumed[i] = Math.min(offered[i], provisioned[i] + banked / seconds);
            banked = Math.min(provisioned[i] * 300, banked + (provisioned[i] - consumed[i]) * seconds);
            banked = Math.max(0, banked);
            throttled[i] = offered[i] - consumed[i];
            bank[i] = banked;
        }
        double total = Series.of(offered).sum() * seconds;
        double refused = Series.of(throttled).sum() * seconds;
        return new ThroughputResult(
                total,
                total - refused,
                refused,
                Math.round(total / 2),
                Math.round(refused / 2),
                Series.of(offered),
                Series.of(consumed),
                Series.of(throttled),
                Series.of(provisioned),
                Series.of(bank));
    }

    /** Quiet, a rush from a sixth to a half of the run, quiet again, and a spike of one interval. */
    private double load(int interval) {
        double place = interval / (double) Math.max(intervals, 1);
        if (intervals > 100 && interval == intervals * 4 / 5) {
            return 6;
        }
        if (place < 1 / 6.0) {
            return 1;
        }
        return 1 + 4 * Math.exp(-(place - 1 / 6.0) * 8) * (place < 0.55 ? 1 : 0);
    }

    private PartitionResult partition(int number, int of, double reads, double writes) {
        double part = number == HOTTEST ? 0.4 : 0.6 / of;
        double[] read = new double[intervals];
        double[] write = new double[intervals];
        double[] events = new double[intervals];
        for (int i = 0; i < intervals; i++) {
            double noise = 0.7 + 0.6 * random.nextDouble();
            read[i] = Math.min(3_000, reads * load(i) * part * noise);
            write[i] = Math.min(1_000, writes * load(i) * part * noise);
            events[i] = number == HOTTEST && load(i) * noise > 3.4 ? random.nextInt(40) : 0;
        }
        return new PartitionResult(
                number,
                number / (double) of,
                (number + 1) / (double) of,
                Optional.empty(),
                Optional.empty(),
                40_000_000L + random.nextInt(1_000_000),
                Series.of(read),
                Series.of(write),
                Series.of(events));
    }

    private static List<HotKey> keys(String table, int count, double first) {
        List<HotKey> keys = new ArrayList<>();
        double share = first;
        for (int i = 0; i < count; i++) {
            String key = i == 1
                    ? "a-rather-long-key#2026-11-27T10:00:00Z#customer-0001834711"
                    : table + "-" + (4_711 + i * 37);
            keys.add(new HotKey(key, Math.round(share * 1_000_000), share));
            share *= 0.42;
        }
        return keys;
    }
}
