package dev.headroom.profiles.imports;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What CloudWatch recorded of a table's traffic, as curves of requests. What was consumed is known by the minute, so
 * neither the inside of a minute is, nor the requests that were throttled; the notes say so.
 */
final class CloudWatchImport {
    private static final int MOST_TABLES = 20;
    private static final long MINUTE = 60;
    private static final long LONGEST = 400L * 86_400;
    private static final double MANY_REQUESTS = 50e6;
    private static final long KEYS = 10_000;

    private final List<MetricSeries> series;
    private final String source;
    private final String title;
    private final long start;
    private final long period;
    private final long end;
    private final Draft draft;

    private CloudWatchImport(List<MetricSeries> series, String source, String title) {
        this.series = series;
        this.source = source;
        this.title = title;
        this.period = period(series);
        this.start =
                series.stream().mapToLong(one -> one.points().firstKey()).min().orElse(0);
        long last =
                series.stream().mapToLong(one -> one.points().lastKey()).max().orElse(0);
        this.end = last + period;
        if (end - start > LONGEST) {
            throw Refused.file(source, "covers more than 400 days, the limit; take a part of it");
        }
        this.draft = new Draft(
                title,
                "Traffic as CloudWatch recorded it from " + Instant.ofEpochSecond(start) + " on, " + period
                        + " seconds a point.",
                TimeSpan.ofSeconds((double) end - start));
    }

    static Imported read(List<MetricSeries> found, String source, String title) {
        List<MetricSeries> series =
                found.stream().filter(one -> !one.points().isEmpty()).toList();
        if (series.stream().noneMatch(one -> one.metric().isConsumed())) {
            throw Refused.file(
                    source,
                    "holds no points of ConsumedReadCapacityUnits or ConsumedWriteCapacityUnits; export at least one of"
                            + " them, statistic Sum, period 1 minute");
        }
        return new CloudWatchImport(series, source, title).read();
    }

    /** The least distance of two points of a series. */
    private static long period(List<MetricSeries> series) {
        long least = Long.MAX_VALUE;
        for (MetricSeries one : series) {
            Long before = null;
            for (Long at : one.points().keySet()) {
                least = before == null ? least : Math.min(least, at - before);
                before = at;
            }
        }
        return least == Long.MAX_VALUE ? MINUTE : least;
    }

    private Imported read() {
        Map<String, Map<Metric, MetricSeries>> tables = new LinkedHashMap<>();
        for (MetricSeries one : series) {
            Map<Metric, MetricSeries> of = tables.computeIfAbsent(one.subject(), none -> new TreeMap<>());
            if (of.putIfAbsent(one.metric(), one) != null) {
                draft.notes.notModelled("a second series of " + one.metric().name() + "; the first is taken");
            }
        }
        tables.entrySet().stream()
                .filter(table -> table.getValue().keySet().stream().anyMatch(Metric::isConsumed))
                .limit(MOST_TABLES)
                .forEach(table -> put(table.getKey(), table.getValue()));
        noteOnMinutes();
        return Finished.of(draft, ImportKind.CLOUDWATCH, source);
    }

    private void put(String subject, Map<Metric, MetricSeries> metrics) {
        String name = draft.tableName(subject.isEmpty() ? title : subject);
        Fields table = Fields.block().put("partitionKey", "id", "assumed");
        capacity(name, metrics, table);
        table.put(
                "item", Fields.block().put("size", new DataSize(400), "assumed: no request takes more than one unit"));
        table.put("items", Fields.line().put("partitionKeys", KEYS), "assumed");
        draft.tables().put(name, table);
        workload(name, "reads", Optional.ofNullable(metrics.get(Metric.CONSUMED_READ)));
        workload(name, "writes", Optional.ofNullable(metrics.get(Metric.CONSUMED_WRITE)));
        throttles(name, metrics);
        draft.notes.assumed(
                name + ": keys, and that no key is more popular than another; what CloudWatch tells of a table"
                        + " says nothing of its keys");
    }

    private void capacity(String name, Map<Metric, MetricSeries> metrics, Fields table) {
        Optional<MetricSeries> reads = Optional.ofNullable(metrics.get(Metric.PROVISIONED_READ));
        Optional<MetricSeries> writes = Optional.ofNullable(metrics.get(Metric.PROVISIONED_WRITE));
        if (reads.isEmpty() && writes.isEmpty()) {
            table.put("billing", "on-demand", "assumed: no provisioned capacity is recorded");
            draft.notes.assumed(name + " is on demand, as no provisioned capacity is recorded");
            return;
        }
        table.put("billing", "provisioned");
        ProvisionedCourse course = new ProvisionedCourse(name, start);
        side("readCapacity", reads, metrics.get(Metric.CONSUMED_READ), course, table);
        side("writeCapacity", writes, metrics.get(Metric.CONSUMED_WRITE), course, table);
        int changes = course.putInto(draft);
        draft.notes.taken(name + ": provisioned capacity"
                + (changes > 0 ? ", and how it changed: " + changes + (changes == 1 ? " time" : " times") : ""));
    }

    /** A side of which only the consumption is recorded is taken to have had just as much as its peak. */
    private void side(
            String field,
            Optional<MetricSeries> provisioned,
            MetricSeries consumed,
            ProvisionedCourse course,
            Fields table) {
        if (provisioned.isPresent()) {
            table.put(field, course.add(field, provisioned.get().points()));
        } else if (consumed != null) {
            double most = consumed.points().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            double perSecond = consumed.perSecond() ? most : most / period;
            table.put(
                    field,
                    Math.max(5, (long) Math.ceil(Math.min(perSecond, 1e9))),
                    "assumed: the peak that was consumed");
        }
    }

    private void workload(String table, String side, Optional<MetricSeries> consumed) {
        if (consumed.isEmpty()) {
            draft.notes.assumed(table + ": no " + side + ", as none are recorded");
            return;
        }
        NavigableMap<Long, Double> points = consumed.get().points();
        boolean reads = side.equals("reads");
        Fields traffic = Fields.block()
                .put("type", "step")
                .put("steps", Steps.of(points, consumed.get().perSecond(), start, end, period));
        Fields operation = reads
                ? Fields.line().put("type", "GetItem").put("consistency", "strong")
                : Fields.line().put("type", "PutItem");
        Fields workload = Fields.block()
                .put("table", table)
                .put("traffic", traffic, "from line " + consumed.get().line())
                .put("keys", Fields.line().put("type", "uniform").put("count", KEYS), "assumed")
                .put("operations", AssumedTraffic.operations(operation), "assumed: a request for each unit");
        draft.workloads().put(table + "-" + side, workload);
        draft.notes.taken(table + ": " + side + ", " + points.size() + " points of " + period + " seconds");
        double units = points.values().stream().mapToDouble(Double::doubleValue).sum();
        if (units > MANY_REQUESTS) {
            draft.notes.notModelled(table + ": " + side + " come to " + Math.round(units / 1e6)
                    + " million requests, which take a while to run; a shorter duration shows the beginning");
        }
    }

    private void throttles(String table, Map<Metric, MetricSeries> metrics) {
        double throttled = metrics.values().stream()
                .filter(one -> one.metric().isThrottles())
                .flatMap(one -> one.points().values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        if (throttled > 0) {
            draft.notes.notModelled(table + ": " + Math.round(throttled)
                    + " throttled requests are recorded; what they would have consumed is not, so the real demand was"
                    + " above these curves");
        }
    }

    private void noteOnMinutes() {
        draft.notes.assumed(
                "inside each " + period + " seconds requests come independently of one another (poisson). What"
                        + " really happened there is not recorded: peaks of a second or two are levelled, and with them throttles");
        draft.notes.assumed(
                "each request takes one unit: strongly consistent reads of up to 4 KB, writes of up to 1 KB."
                        + " Eventually consistent reads would be twice as many requests");
        if (series.stream().anyMatch(one -> one.metric().isConsumed() && !one.perSecond())) {
            draft.notes.assumed(
                    "consumed units are sums over " + period + " seconds (statistic Sum). If the file has them per"
                            + " second, multiply the rates by " + period);
        }
        long together = Steps.together(start, end, period);
        if (together > 1) {
            draft.notes.notModelled(
                    "single points: " + together + " of them are one step, with their mean, so that the file"
                            + " stays small; import a shorter time for all of them");
        }
    }
}
