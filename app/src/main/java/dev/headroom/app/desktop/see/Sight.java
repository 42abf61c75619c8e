package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.run.RunSnapshot;
import dev.headroom.app.desktop.see.chart.Flag;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.result.LoopResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to see: a run, and which of its tables and indexes is looked at.
 *
 * @param resource by its label; empty where the run has none
 */
public record Sight(RunSnapshot snapshot, Optional<ResourceResult> resource) {
    /** @param wanted the label of what is looked at; where there is no such thing, what throttles most */
    public static Sight of(RunSnapshot snapshot, Optional<String> wanted) {
        Optional<ResourceResult> chosen = resources(snapshot.result())
                .filter(resource -> wanted.filter(resource.label()::equals).isPresent())
                .findFirst();
        return new Sight(snapshot, chosen.or(() -> busiest(snapshot.result())));
    }

    /** The one that throttled most; of those that throttled nothing, the one that was asked for most. */
    private static Optional<ResourceResult> busiest(RunResult run) {
        return resources(run)
                .max(Comparator.comparingLong(Sight::throttled)
                        .thenComparing(resource -> resource.reads().offeredUnits()
                                + resource.writes().offeredUnits()));
    }

    static long throttled(ResourceResult resource) {
        return resource.throttleEvents().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    static Stream<ResourceResult> resources(RunResult run) {
        return run.tables().stream().flatMap(table -> table.resources().stream());
    }

    public RunResult run() {
        return snapshot.result();
    }

    public Scenario scenario() {
        return run().scenario();
    }

    public List<TableResult> tables() {
        return run().tables();
    }

    public TimeScale time() {
        return TimeScale.of(run());
    }

    /** Whether more is to come. */
    public boolean live() {
        return !snapshot.over();
    }

    /** What loops of one kind did, whatever the table. */
    <L extends LoopResult> Stream<L> loops(Class<L> kind) {
        return tables().stream().flatMap(table -> table.loops(kind));
    }

    /** Splits of the table that is looked at. */
    List<SplitForHeatResult> splits() {
        return tables().stream()
                .filter(table ->
                        resource.filter(r -> r.table().equals(table.name())).isPresent())
                .flatMap(table -> table.loops(SplitForHeatResult.class))
                .toList();
    }

    /** What happened on the way. */
    List<Flag> flags() {
        return run().changes().stream()
                .map(change -> new Flag(change.at().seconds(), change.table() + ": " + change.what()))
                .toList();
    }
}
