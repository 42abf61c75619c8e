package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.RegionFailure;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.ReplicaConsistency;
import dev.headroom.scenario.Replication;
import java.util.stream.Stream;

/** What a region's failure put at risk and stopped, and how the others caught up (facts §8.4). */
final class RegionFailureRule implements FindingRule {
    @Override
    public String name() {
        return "region-failure";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream()
                .flatMap(table -> table.loops(GlobalTableResult.class))
                .flatMap(global -> global.failures().stream().map(failure -> finding(run, global, failure)));
    }

    private Finding finding(RunResult run, GlobalTableResult global, RegionFailure failure) {
        ReplicaResult replica = global.replicas().stream()
                .filter(one -> one.region().equals(failure.region()))
                .findFirst()
                .orElseThrow();
        long failed = run.workloads().stream()
                .filter(workload -> workload.table().equals(replica.table()))
                .mapToLong(RegionFailureRule::failedForTheRegion)
                .sum();
        boolean loses = failure.writesAtRisk() > 0 || failed > 0;
        return new Finding(
                name(),
                loses ? Severity.CRITICAL : Severity.NOTE,
                replica.table(),
                headline(failure),
                evidence(failure, replica, failed),
                remedy(run.scenario().assumptions().replication(), global.consistency(), failed));
    }

    /** Requests given up that capacity never refused. */
    private static long failedForTheRegion(WorkloadResult workload) {
        return Math.max(0, workload.totals().failed() - workload.totals().throttledRequests());
    }

    private static String headline(RegionFailure failure) {
        return failure.region() + (failure.isolated() ? " was cut off" : " was down") + " from " + failure.at() + " to "
                + failure.until() + "; "
                + (failure.writesAtRisk() == 0
                        ? "every acknowledged write was in another region too."
                        : Figures.count(failure.writesAtRisk(), "acknowledged write")
                                + (failure.writesAtRisk() == 1 ? " was" : " were") + " nowhere else.");
    }

    private static String evidence(RegionFailure failure, ReplicaResult replica, long failed) {
        return recoveryPoint(failure)
                + requests(replica, failed)
                + failure.caughtUp()
                        .map(RegionFailureRule::caughtUp)
                        .orElse("The regions had not caught up when the run ended.");
    }

    private static String recoveryPoint(RegionFailure failure) {
        return failure.writesAtRisk() == 0
                ? "Recovery point: 0. "
                : "Recovery point: " + Figures.count(failure.writesAtRisk(), "write") + ", the oldest "
                        + Figures.number(failure.recoveryPoint().seconds() * 1_000) + " ms old. ";
    }

    private static String requests(ReplicaResult replica, long failed) {
        return replica.unavailable() == 0 && failed == 0
                ? "No workload asked it meanwhile. "
                : Figures.count(failed, "request") + " of its workloads failed ("
                        + Figures.count(replica.unavailable(), "attempt") + " refused). ";
    }

    private static String caughtUp(TimeSpan after) {
        return "The regions had caught up " + Figures.number(after.seconds()) + " s after it came back.";
    }

    private static String remedy(Replication replication, ReplicaConsistency consistency, long failed) {
        String clients = failed > 0
                ? "Send its users to another region meanwhile: each replica needs read capacity for them, and has the"
                        + " write capacity. "
                : "";
        return clients
                + (consistency == ReplicaConsistency.STRONG
                        ? "With strong consistency nothing is lost with a region."
                        : "What must not be lost needs `consistency: strong` (MRSC, three regions, recovery point 0), at about "
                                + replication.roundTripMedian() + " more for each write.");
    }
}
