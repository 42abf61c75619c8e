package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.TimeToLiveResult;
import dev.headroom.scenario.FailDaxNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the laws are about, seen in some run: else they would hold for want of anything to break them. */
final class Sights {
    private static final Map<String, Predicate<RunResult>> ALL = all();

    private final Set<String> seen = new TreeSet<>();

    void add(RunResult run) {
        ALL.forEach((what, is) -> {
            if (!seen.contains(what) && is.test(run)) {
                seen.add(what);
            }
        });
    }

    void assertAll() {
        assertThat(seen).isEqualTo(new TreeSet<>(ALL.keySet()));
    }

    private static Map<String, Predicate<RunResult>> all() {
        Map<String, Predicate<RunResult>> all = new LinkedHashMap<>();
        all.put("throttled", run -> run.throttledRequests() > run.requests() / 2);
        all.put("nothing throttled", run -> run.throttledRequests() == 0);
        all.put(
                "at the ceiling",
                run -> resource(run, resource -> resource.throttleEvents().keySet().stream()
                        .anyMatch(reason -> reason.name().contains("KEY_RANGE"))));
        all.put(
                "split",
                run -> resource(run, resource -> !resource.splitPartitions().isEmpty()));
        all.put(
                "split for heat",
                run -> loop(
                        run, SplitForHeatResult.class, split -> !split.splits().isEmpty()));
        all.put(
                "parted collection",
                run -> resource(run, resource -> resource.partitions().stream()
                        .map(PartitionResult::sortStart)
                        .anyMatch(java.util.Optional::isPresent)));
        all.put(
                "queue before an index",
                run -> loop(
                        run, PropagationResult.class, queue -> queue.waiting().max() > 0));
        all.put(
                "full queue before an index",
                run -> loop(run, PropagationResult.class, queue -> queue.secondsFull() > 0));
        all.put("conflict", run -> loop(run, GlobalTableResult.class, global -> global.conflicts() > 0));
        all.put(
                "region failed",
                run -> loop(run, GlobalTableResult.class, global -> !global.failures()
                        .isEmpty()));
        all.put("expired", run -> loop(run, TimeToLiveResult.class, expiry -> expiry.deleted() > 0));
        all.put(
                "scaled",
                run -> loop(run, AutoScalingResult.class, scaling -> !scaling.activities()
                        .isEmpty()));
        all.put("fault", run -> loop(run, FaultsResult.class, faults -> faults.errors() > 0));
        all.put(
                "data operation",
                run -> loop(run, DataOperationsResult.class, done -> !done.operations()
                        .isEmpty()));
        all.put(
                "record given up",
                run -> loop(run, StreamResult.class, stream -> stream.consumers().stream()
                        .anyMatch(consumer -> consumer.gaveUp() > 0)));
        all.put(
                "record expired",
                run -> loop(run, StreamResult.class, stream -> stream.consumers().stream()
                        .anyMatch(consumer -> consumer.expired() > 0)));
        all.put(
                "shard split",
                run -> loop(run, StreamResult.class, stream -> stream.shardsAtEnd() > stream.shardsAtStart()));
        all.put("DAX node failed", run -> run.scenario().events().stream().anyMatch(FailDaxNode.class::isInstance));
        all.put("hedged", run -> run.workloads().stream()
                .anyMatch(workload -> workload.totals().hedges().sent() > 0));
        all.put("failed", run -> run.workloads().stream()
                .anyMatch(workload -> workload.totals().failed() > 0));
        return all;
    }

    private static boolean resource(RunResult run, Predicate<ResourceResult> is) {
        return run.tables().stream().map(TableResult::resources).anyMatch(resources -> resources.stream()
                .anyMatch(is));
    }

    private static <L extends dev.headroom.result.LoopResult> boolean loop(
            RunResult run, Class<L> kind, Predicate<L> is) {
        return run.tables().stream().flatMap(table -> table.loops(kind)).anyMatch(is);
    }
}
