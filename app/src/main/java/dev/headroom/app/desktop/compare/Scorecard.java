package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.compare.Figure.Kind;
import dev.headroom.app.report.measure.KeyFigures;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.findings.Assessment;
import dev.headroom.result.HotKey;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.WorkloadResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of one run, in the order in which they are shown. What a run has nothing of, it has no figure of. */
final class Scorecard {
    private final Map<Figure, Double> figures = new LinkedHashMap<>();

    private Scorecard() {}

    static Map<Figure, Double> of(Assessment assessment) {
        Scorecard card = new Scorecard();
        KeyFigures key = KeyFigures.of(assessment);
        card.add(Kind.REQUESTS, key.requests());
        card.add(Kind.THROTTLED_REQUESTS, key.throttledRequests());
        card.add(Kind.THROTTLED_SHARE, key.throttledShare());
        card.add(Kind.FAILED_REQUESTS, key.failedRequests());
        assessment.run().tables().forEach(table -> table.resources().forEach(card::throttles));
        assessment.run().workloads().forEach(card::latencies);
        assessment.run().tables().forEach(table -> table.resources().forEach(card::resource));
        key.hottest().ifPresent(heat -> card.add(Kind.HOTTEST_PARTITION, heat.peak()));
        card.add(Kind.FINDINGS, assessment.findings().size());
        card.add(Kind.RUN_COST, key.runCost().doubleValue());
        card.add(Kind.MONTHLY_COST, key.monthlyCost().doubleValue());
        return card.figures;
    }

    private void add(Kind kind, double value) {
        figures.put(new Figure(kind, ""), value);
    }

    private void throttles(ResourceResult resource) {
        resource.throttleEvents()
                .forEach((ThrottlingReason reason, Long events) -> figures.put(
                        new Figure(Kind.THROTTLE_EVENTS, resource.label() + " · " + reason.code()),
                        events.doubleValue()));
    }

    private void latencies(WorkloadResult workload) {
        var latency = workload.totals().latency();
        figures.put(new Figure(Kind.P50, workload.name()), latency.p50Millis());
        figures.put(new Figure(Kind.P99, workload.name()), latency.p99Millis());
        figures.put(new Figure(Kind.P999, workload.name()), latency.p999Millis());
    }

    private void resource(ResourceResult resource) {
        String label = resource.label();
        figures.put(new Figure(Kind.READ_UNITS, label), resource.reads().consumedUnits());
        figures.put(new Figure(Kind.WRITE_UNITS, label), resource.writes().consumedUnits());
        figures.put(new Figure(Kind.PARTITIONS, label), (double)
                resource.partitions().size());
        resource.mostAccessed().stream()
                .findFirst()
                .map(HotKey::share)
                .ifPresent(share -> figures.put(new Figure(Kind.HOTTEST_KEY, label), share));
    }
}
