package dev.headroom.app.summary;

import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.LoopResult;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.TimeToLiveResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line for each thing that went on beside the requests: scaling, splits, queues, streams, regions, faults. */
final class LoopsSection {
    private static final int MOST_LINES = 10;

    private LoopsSection() {}

    static List<String> of(RunResult run) {
        List<String> lines = new ArrayList<>();
        for (TableResult table : run.tables()) {
            table.loops().stream().flatMap(loop -> lines(table.name(), loop)).forEach(line -> lines.add("  " + line));
        }
        return lines.size() <= MOST_LINES
                ? lines
                : More.after(lines.subList(0, MOST_LINES), lines.size() - MOST_LINES, "line");
    }

    private static Stream<String> lines(String table, LoopResult loop) {
        if (loop instanceof AutoScalingResult scaling) {
            return Stream.of(autoScaling(scaling));
        } else if (loop instanceof SplitForHeatResult heat) {
            return Stream.of(splits(table, heat));
        } else if (loop instanceof PropagationResult queue) {
            return queue.waiting().max() > 0 ? Stream.of(queue(table, queue)) : Stream.empty();
        } else if (loop instanceof StreamResult stream) {
            return stream.consumers().stream().map(consumer -> consumer(table, consumer));
        } else if (loop instanceof GlobalTableResult global) {
            return Stream.of(regions(table, global));
        } else if (loop instanceof FaultsResult faults) {
            return Stream.of(faults(table, faults));
        } else if (loop instanceof TimeToLiveResult expiry) {
            return Stream.of(table + " time to live: " + counted(expiry.deleted(), "item")
                    + " deleted, half of them within " + Figures.seconds(expiry.p50LagSeconds()) + " of expiring");
        } else if (loop instanceof DataOperationsResult operations) {
            return operations.operations().stream()
                    .map(operation -> table + " "
                            + operation.what().name().toLowerCase(Locale.ROOT) + " at " + operation.at() + ": "
                            + (operation.refused() ? "refused" : "through at " + operation.finishedAt()));
        }
        return Stream.empty();
    }

    private static String autoScaling(AutoScalingResult scaling) {
        List<ScalingActivity> made = scaling.activities().stream()
                .filter(activity -> activity.inForce().isPresent())
                .toList();
        return scaling.label() + " auto scaling of " + (scaling.writes() ? "writes" : "reads") + ": "
                + (made.isEmpty()
                        ? "changed nothing"
                        : counted(made.size(), "change") + ", from "
                                + Figures.count(made.get(0).from()) + " to at most "
                                + Figures.count(made.stream()
                                        .mapToLong(ScalingActivity::to)
                                        .max()
                                        .orElseThrow())
                                + " units");
    }

    private static String splits(String table, SplitForHeatResult heat) {
        return heat.index().map(index -> table + "/" + index).orElse(table) + " split for heat: "
                + (heat.splits().isEmpty() && !heat.stuck().isEmpty()
                        ? ""
                        : counted(heat.splits().size(), "busy partition") + " split"
                                + (heat.stuck().isEmpty() ? "" : ", "))
                + (heat.stuck().isEmpty()
                        ? ""
                        : counted(heat.stuck().size(), "busy partition") + " that cannot be split");
    }

    private static String queue(String table, PropagationResult queue) {
        return table + "/" + queue.index() + " behind its table: up to "
                + Figures.seconds(queue.lag().maxMillis() / 1_000) + " late, its queue up to "
                + Figures.share(Math.min(1, queue.peakOfQueue())) + " full"
                + (queue.secondsFull() == 0 ? "" : ", writes throttled in " + counted(queue.secondsFull(), "second"));
    }

    private static String consumer(String table, ConsumerResult consumer) {
        long lost = consumer.gaveUp() + consumer.expired();
        return table + " stream to " + consumer.name() + ": " + Figures.count(consumer.processed()) + " of "
                + counted(consumer.received(), "record") + " processed, "
                + (lost == 0 ? "" : Figures.count(lost) + " given up, ") + "iterator age up to "
                + Figures.seconds(consumer.maxIteratorAgeSeconds());
    }

    private static String regions(String table, GlobalTableResult global) {
        double slowest = global.replicas().stream()
                .mapToDouble(replica -> replica.latency().p99Millis())
                .max()
                .orElse(0);
        String failed = global.failures().stream()
                .map(failure -> failure.region() + (failure.isolated() ? " cut off" : " down") + " from " + failure.at()
                        + " to " + failure.until() + ", ")
                .collect(Collectors.joining());
        return table + " in "
                + global.replicas().stream().map(ReplicaResult::region).collect(Collectors.joining(", "))
                + ": " + failed + "replication p99 up to " + Figures.seconds(slowest / 1_000) + ", "
                + counted(global.conflicts(), "write") + " lost to another region";
    }

    private static String faults(String table, FaultsResult faults) {
        String what = faults.faults().stream()
                .map(fault -> fault.what() + " at " + fault.at())
                .collect(Collectors.joining(", "));
        return table + " faults: " + what + "; " + counted(faults.errors(), "server error")
                + faults.worst()
                        .filter(slot -> slot.errors() > 0)
                        .map(slot -> ", " + Figures.availability(slot.share()) + " available in the five minutes from "
                                + slot.from())
                        .orElse("");
    }

    private static String counted(long number, String noun) {
        return Figures.count(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
