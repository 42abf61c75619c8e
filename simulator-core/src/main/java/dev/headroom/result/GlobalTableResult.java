package dev.headroom.result;

import dev.headroom.scenario.ReplicaConsistency;
import dev.headroom.setting.Kind;
import java.util.List;

/**
 * What went on between the regions of a global table (facts §8.4). What each replica served and throttled is in a
 * {@link TableResult} of its own, {@code Orders@eu-west-1}.
 *
 * @param consistency how the replicas agree
 * @param replicas each region, the scenario's own first
 * @param conflicts writes that were acknowledged and then lost to a write of another region that did not know of them
 * @param firstConflicts the first of them, in the order of time
 * @param conflictKeys the partition keys that lost most, by number of conflicts
 * @param failures regions that failed, in the order of time
 */
@Kind(value = "global-table", describedAs = "What went on between the regions of a global table.")
public record GlobalTableResult(
        ReplicaConsistency consistency,
        List<ReplicaResult> replicas,
        long conflicts,
        List<WriteConflict> firstConflicts,
        List<HotKey> conflictKeys,
        List<RegionFailure> failures)
        implements LoopResult {
    public GlobalTableResult {
        replicas = List.copyOf(replicas);
        firstConflicts = List.copyOf(firstConflicts);
        conflictKeys = List.copyOf(conflictKeys);
        failures = List.copyOf(failures);
    }

    /** Writes that some region did not have yet at the end, counted for each region that lacked them. */
    public long pending() {
        return replicas.stream().mapToLong(ReplicaResult::pending).sum();
    }
}
