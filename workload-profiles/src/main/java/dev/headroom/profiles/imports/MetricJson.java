package dev.headroom.profiles.imports;

import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/** JSON as the AWS command line prints it: {@code get-metric-data}, {@code get-metric-statistics}, or a list of these. */
final class MetricJson {
    private MetricJson() {}

    static boolean isOne(Node root) {
        List<Node> parts = root instanceof ListNode list ? list.elements() : List.of(root);
        return parts.stream()
                .anyMatch(part -> Look.at(part, "MetricDataResults").isPresent()
                        || Look.at(part, "Datapoints").isPresent());
    }

    static List<MetricSeries> read(Node root) {
        List<MetricSeries> series = new ArrayList<>();
        for (Node part : root instanceof ListNode list ? list.elements() : List.of(root)) {
            for (Node result : Look.list(part, "MetricDataResults")) {
                result(result, series);
            }
            if (Look.at(part, "Datapoints").isPresent()) {
                statistics(part, series);
            }
        }
        return series;
    }

    private static void result(Node result, List<MetricSeries> series) {
        List<Node> times = Look.list(result, "Timestamps");
        List<Node> values = Look.list(result, "Values");
        if (times.size() != values.size()) {
            throw Refused.at(
                    result.place(),
                    "MetricDataResults",
                    times.size() + " Timestamps and " + values.size() + " Values; they belong together one to one");
        }
        String label = Look.text(result, "Label").orElse("") + " "
                + Look.text(result, "Id").orElse("");
        Metric.in(label).ifPresent(metric -> {
            NavigableMap<Long, Double> points = new TreeMap<>();
            for (int i = 0; i < times.size(); i++) {
                add(times.get(i), values.get(i), points);
            }
            String named = Look.text(result, "Label")
                    .filter(text -> Metric.in(text).isPresent())
                    .orElse("");
            series.add(series(metric, named, result, points));
        });
    }

    private static void statistics(Node part, List<MetricSeries> series) {
        String label = Look.text(part, "Label").orElse("");
        Metric.in(label).ifPresent(metric -> {
            List<String> statistics =
                    metric.isProvisioned() ? List.of("Average", "Maximum", "Minimum", "Sum") : List.of("Sum");
            NavigableMap<Long, Double> points = new TreeMap<>();
            for (Node point : Look.list(part, "Datapoints")) {
                Node time = Look.at(point, "Timestamp").orElseThrow(() -> noTime(point));
                statistics.stream()
                        .flatMap(name -> Look.at(point, name).stream())
                        .findFirst()
                        .ifPresentOrElse(value -> add(time, value, points), () -> {
                            throw Refused.at(
                                    point.place(),
                                    "Datapoints",
                                    "has no Sum, which consumed units are counted by; ask for --statistics Sum");
                        });
            }
            series.add(series(metric, "", part, points));
        });
    }

    private static MetricSeries series(Metric metric, String label, Node where, NavigableMap<Long, Double> points) {
        if (metric.isConsumed() && Metric.isMean(label)) {
            throw Refused.at(where.place(), "", MetricCsv.NO_MEANS);
        }
        boolean perSecond = Metric.isPerSecond(label);
        return new MetricSeries(
                metric, Metric.subject(label), perSecond, where.place().line(), points);
    }

    private static void add(Node time, Node value, NavigableMap<Long, Double> points) {
        OptionalLong at = Look.text(time).map(MetricTime::seconds).orElse(OptionalLong.empty());
        if (at.isEmpty()) {
            throw noTime(time);
        }
        double number = Look.number(value)
                .map(found -> found.doubleValue())
                .filter(found -> found >= 0 && found < 1e15)
                .orElseThrow(() ->
                        Refused.at(value.place(), "Values", value.description() + " is not a number of at least 0"));
        points.merge(at.getAsLong(), number, Double::sum);
    }

    private static ScenarioProblemsException noTime(Node where) {
        return Refused.at(where.place(), "Timestamps", where.description() + " is not a time, " + MetricTime.ALLOWED);
    }
}
