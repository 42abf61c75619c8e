package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.RunResult;
import java.util.Map;
import java.util.stream.Stream;

/** A replica that cannot take the writes of the other regions and falls behind; nobody there is throttled (facts §8.4). */
final class ReplicaLagRule implements FindingRule {
    private static final double SECONDS_OF_NOTE = 5;

    @Override
    public String name() {
        return "replica-lag";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream()
                .flatMap(table -> table.loops(GlobalTableResult.class))
                .flatMap(global -> global.replicas().stream())
                .filter(replica -> replica.throttledWrites() > 0 && isBehind(replica))
                .map(this::finding);
    }

    private static boolean isBehind(ReplicaResult replica) {
        return replica.pending() > 0 || replica.latency().maxMillis() > SECONDS_OF_NOTE * 1_000;
    }

    private Finding finding(ReplicaResult replica) {
        return new Finding(
                name(),
                Severity.CRITICAL,
                replica.table(),
                "The replica in " + replica.region() + " cannot take the writes of the other regions and falls behind.",
                "ReplicationLatency: p50 " + seconds(replica.latency().p50Millis()) + ", p99 "
                        + seconds(replica.latency().p99Millis()) + ", at most "
                        + seconds(replica.latency().maxMillis()) + "; up to "
                        + Figures.count((long) replica.pendingWrites().max(), "write") + " waited, and "
                        + Figures.count(replica.pending(), "write")
                        + (replica.pending() == 1 ? " was" : " were") + " not there at the end. "
                        + Figures.count(replica.throttledWrites(), "refusal") + reason(replica) + ".",
                remedy(replica));
    }

    private static String reason(ReplicaResult replica) {
        return mostFrequent(replica).map(reason -> ", most by " + reason.code()).orElse("");
    }

    private static java.util.Optional<ThrottlingReason> mostFrequent(ReplicaResult replica) {
        return replica.throttledReasons().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static String remedy(ReplicaResult replica) {
        boolean hot = mostFrequent(replica)
                .filter(reason -> reason.cause() == ThrottlingReason.Cause.KEY_RANGE_THROUGHPUT_EXCEEDED)
                .isPresent();
        return hot
                ? "More capacity does not help: one partition takes the writes of all regions together. Spread the key over"
                        + " several (write sharding), or write it in one region only."
                : "Each region needs write capacity for the writes of all regions together, and for its indexes as much:"
                        + " raise writeCapacity, which is the same in every region, or use on-demand.";
    }

    private static String seconds(double millis) {
        return Figures.number(millis / 1_000) + " s";
    }
}
