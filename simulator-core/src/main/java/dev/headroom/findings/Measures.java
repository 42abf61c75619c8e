package dev.headroom.findings;

import dev.headroom.findings.Finding.Severity;
import dev.headroom.findings.Measure.Unit;
import dev.headroom.result.Latency;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.setting.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Every measure by its name. Percentiles cannot be added up: a run's latencies are those of its slowest workload. */
public final class Measures {
    /** All measures, in the order in which they are listed. */
    public static final List<Measure> ALL = all();

    private static final Map<String, Measure> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Measure::name, measure -> measure));

    private Measures() {}

    /** The names of all measures, in their order. */
    public static List<String> names() {
        return ALL.stream().map(Measure::name).collect(Collectors.toUnmodifiableList());
    }

    /**
     * The measure of that name.
     *
     * @throws IllegalArgumentException where there is none; the message names the nearest and all
     */
    public static Measure named(String name) {
        Measure found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalArgumentException("'" + name + "' is not a measure" + NearestName.hint(name, names()));
        }
        return found;
    }

    private static List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        all.add(share(
                "throttledRequests", "requests throttled at least once, of all", OperationResult::throttledRequests));
        all.add(share("failedRequests", "requests given up, of all", OperationResult::failed));
        all.add(share("serverErrors", "requests that met a server error or a time-out, of all", r -> r.errors()
                .requests()));
        all.add(count("throttleEvents", "operations throttled, each attempt and each index counted", Measures::events));
        all.add(latency("p50Latency", "median latency of the slowest workload", Latency::p50Millis));
        all.add(latency("p90Latency", "90th percentile of latency of the slowest workload", Latency::p90Millis));
        all.add(latency("p95Latency", "95th percentile of latency of the slowest workload", Latency::p95Millis));
        all.add(latency("p99Latency", "99th percentile of latency of the slowest workload", Latency::p99Millis));
        all.add(latency("p999Latency", "99.9th percentile of latency of the slowest workload", Latency::p999Millis));
        all.add(latency("maxLatency", "longest latency", Latency::maxMillis));
        all.add(dollars("monthlyCost", "cost of a month like this", a -> a.bill()
                .monthlyTotal()
                .doubleValue()));
        all.add(dollars("runCost", "cost of the simulated time", a -> a.bill()
                .runTotal()
                .doubleValue()));
        all.add(count("consumedReadUnits", "read units served", a -> consumed(a.run(), Direction.READ)));
        all.add(count("consumedWriteUnits", "write units served", a -> consumed(a.run(), Direction.WRITE)));
        all.add(utilisation("peakReadUtilisation", Direction.READ));
        all.add(utilisation("peakWriteUtilisation", Direction.WRITE));
        all.add(count("findings", "findings of any kind, notes left out", a -> notable(a.findings())));
        all.add(severity("findings.critical", Severity.CRITICAL));
        all.add(severity("findings.warning", Severity.WARNING));
        FindingRules.names().forEach(rule -> all.add(rule(rule)));
        return List.copyOf(all);
    }

    private static Measure share(String name, String description, ToLongFunction<OperationResult> part) {
        return new Measure(name, Unit.SHARE, description, assessment -> {
            long requests = assessment.run().requests();
            return requests == 0 ? 0 : sum(assessment.run(), part) / (double) requests;
        });
    }

    private static long sum(RunResult run, ToLongFunction<OperationResult> part) {
        return run.workloads().stream()
                .mapToLong(w -> part.applyAsLong(w.totals()))
                .sum();
    }

    private static Measure latency(String name, String description, ToDoubleFunction<Latency> part) {
        return new Measure(name, Unit.MILLISECONDS, description, assessment -> assessment.run().workloads().stream()
                .mapToDouble(workload -> part.applyAsDouble(workload.totals().latency()))
                .max()
                .orElse(0));
    }

    private static Measure utilisation(String name, Direction direction) {
        String description = "highest share of its " + direction.word() + " capacity that a table or index used";
        return new Measure(name, Unit.SHARE, description, assessment -> Side.all(assessment.run())
                .filter(side -> side.direction() == direction)
                .mapToDouble(PeakUtilisation::of)
                .max()
                .orElse(0));
    }

    private static Measure severity(String name, Severity severity) {
        return count(name, "findings of that severity", assessment -> assessment.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    private static Measure rule(String rule) {
        return count("findings." + rule, "findings of that rule", assessment -> assessment.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .count());
    }

    private static Measure dollars(String name, String description, ToDoubleFunction<Assessment> function) {
        return new Measure(name, Unit.DOLLARS, description, function);
    }

    private static Measure count(String name, String description, ToDoubleFunction<Assessment> function) {
        return new Measure(name, Unit.COUNT, description, function);
    }

    private static double events(Assessment assessment) {
        return Side.all(assessment.run()).mapToLong(Side::events).sum();
    }

    private static double consumed(RunResult run, Direction direction) {
        return Side.all(run)
                .filter(side -> side.direction() == direction)
                .mapToDouble(side -> side.throughput().consumedUnits())
                .sum();
    }

    private static double notable(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count();
    }
}
