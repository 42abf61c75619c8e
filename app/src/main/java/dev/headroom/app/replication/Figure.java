package dev.headroom.app.replication;

import dev.headroom.app.summary.Figures;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Condition;
import dev.headroom.findings.Measure;
import dev.headroom.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * A number that each replication yields.
 *
 * @param name what it is, for the table and the JSON
 * @param value reads it from an outcome
 * @param show writes it with its unit
 */
public record Figure(String name, ToDoubleFunction<Assessment> value, DoubleFunction<String> show) {

    /** Throttled share, p99 of each workload, monthly cost, and what the limits are about. */
    public static List<Figure> of(Scenario scenario, List<Condition> limits) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        add(figures, new Figure("throttled share", Figure::throttledShare, Figures::share));
        for (String workload : scenario.workloads().keySet()) {
            add(figures, new Figure("p99 of " + workload, a -> p99(a, workload), Figures::millis));
        }
        add(figures, new Figure("monthly cost", a -> a.bill().monthlyTotal().doubleValue(), Figure::dollars));
        for (Condition limit : limits) {
            Measure measure = limit.measure();
            add(figures, new Figure(measure.name(), measure::of, measure::format));
        }
        return new ArrayList<>(figures.values());
    }

    private static void add(Map<String, Figure> figures, Figure figure) {
        figures.putIfAbsent(figure.name(), figure);
    }

    private static double throttledShare(Assessment assessment) {
        long requests = assessment.run().requests();
        return requests == 0 ? 0 : assessment.run().throttledRequests() / (double) requests;
    }

    private static double p99(Assessment assessment, String workload) {
        return assessment.run().workloads().stream()
                .filter(result -> result.name().equals(workload))
                .mapToDouble(result -> result.totals().latency().p99Millis())
                .findFirst()
                .orElse(0);
    }

    private static String dollars(double amount) {
        return Figures.dollars(BigDecimal.valueOf(amount));
    }
}
