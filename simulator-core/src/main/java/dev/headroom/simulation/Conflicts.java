package dev.headroom.simulation;

import dev.headroom.metrics.HeavyHitters;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.replication.ReplicatedWrite;
import dev.headroom.replication.Version;
import dev.headroom.result.HotKey;
import dev.headroom.result.WriteConflict;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the writes of a global table that were acknowledged in their region and lost to another (facts §8.4), each once: where
 * the region that made them learns of it.
 */
final class Conflicts {
    private static final int LISTED = 100;

    private final List<String> regions;
    private final long[] lost;
    private final List<WriteConflict> first = new ArrayList<>();
    private final HeavyHitters keys = new HeavyHitters();

    Conflicts(List<String> regions) {
        this.regions = regions;
        this.lost = new long[regions.size()];
    }

    /** A write that came from another region won over what was written here. */
    void lost(ReplicatedWrite winner, Version loser, long nowNanos) {
        lost[loser.region()]++;
        keys.add(winner.key().hash(), winner.key().partition(), 1);
        if (first.size() < LISTED) {
            first.add(new WriteConflict(
                    new TimeSpan(nowNanos),
                    winner.key().toString(),
                    regions.get(winner.version().region()),
                    regions.get(loser.region()),
                    new TimeSpan(winner.version().timestamp() - loser.timestamp())));
        }
    }

    long lostBy(int region) {
        return lost[region];
    }

    long total() {
        long total = 0;
        for (long count : lost) {
            total += count;
        }
        return total;
    }

    List<WriteConflict> first() {
        return first;
    }

    List<HotKey> keys() {
        return keys.top(1);
    }
}
