package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.BarPicture;
import dev.headroom.app.desktop.see.chart.ChartTable;
import dev.headroom.app.desktop.see.heat.HeatPicture;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.AutoScalingChart;
import dev.headroom.app.report.chart.BurstChart;
import dev.headroom.app.report.chart.CostChart;
import dev.headroom.app.report.chart.DaxChart;
import dev.headroom.app.report.chart.DaxLoadChart;
import dev.headroom.app.report.chart.ErrorsChart;
import dev.headroom.app.report.chart.ExpiredItemsChart;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.HotKeysChart;
import dev.headroom.app.report.chart.IteratorAgeChart;
import dev.headroom.app.report.chart.LagChart;
import dev.headroom.app.report.chart.LatencyChart;
import dev.headroom.app.report.chart.Percentile;
import dev.headroom.app.report.chart.QueueChart;
import dev.headroom.app.report.chart.ReplicationChart;
import dev.headroom.app.report.chart.Side;
import dev.headroom.app.report.chart.StorageChart;
import dev.headroom.app.report.chart.StreamBacklogChart;
import dev.headroom.app.report.chart.ThrottlesChart;
import dev.headroom.app.report.chart.ThroughputChart;
import dev.headroom.app.report.measure.HeatMeasure;
import dev.headroom.app.report.measure.Numbers;
import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.DaxResult;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.HotKey;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.TimeToLiveResult;
import dev.headroom.result.WorkloadResult;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of each view that consists of charts alone. */
public final class Charts {
    private static final MathContext DIGITS_OF_COST = new MathContext(6);
    private static final List<Percentile> FEW = List.of(Percentile.P50, Percentile.P99, Percentile.P999);

    private final Texts texts;

    public Charts(Texts texts) {
        this.texts = texts;
    }

    public List<ChartSpec> of(View view, Sight sight) {
        return switch (view) {
            case OVERVIEW -> overview(sight);
            case THROTTLES -> throttles(sight);
            case THROUGHPUT -> throughput(sight);
            case KEYS -> keys(sight);
            case LATENCY -> latency(sight, List.of(Percentile.values()));
            case INDEX -> indexes(sight);
            case DAX -> dax(sight);
            case STREAM -> streams(sight);
            case REPLICATION -> replication(sight);
            case SCALING -> scaling(sight);
            case AVAILABILITY -> availability(sight);
            case STORAGE -> storage(sight);
            case BILL -> bill(sight);
            case WHY, HEAT, RING -> List.of();
        };
    }

    /** The six that tell most: throttling and heat first, then whatever the scenario has. */
    private List<ChartSpec> overview(Sight sight) {
        List<ChartSpec> telling = new ArrayList<>();
        telling.addAll(throughput(sight).stream().limit(2).toList());
        telling.addAll(throttles(sight).stream().limit(1).toList());
        sight.resource()
                .filter(resource -> !resource.partitions().isEmpty())
                .ifPresent(resource -> telling.add(heat(sight, resource, HeatMeasure.BUSIEST)));
        Stream.of(View.SCALING, View.INDEX, View.DAX, View.STREAM, View.REPLICATION, View.AVAILABILITY)
                .flatMap(view -> of(view, sight).stream().limit(1))
                .forEach(telling::add);
        telling.addAll(keys(sight).stream().limit(1).toList());
        telling.addAll(latency(sight, FEW).stream().limit(1).toList());
        return telling.stream().limit(6).toList();
    }

    ChartSpec heat(Sight sight, ResourceResult resource, HeatMeasure measure) {
        return new ChartSpec(
                "heat",
                () -> new HeatPicture(
                        texts,
                        texts.get("see.chart.heat", resource.label()),
                        sight.scenario(),
                        resource,
                        sight.splits(),
                        measure,
                        sight.time()));
    }

    private List<ChartSpec> throttles(Sight sight) {
        return sight.resource()
                .filter(resource -> !resource.throttleEventsOverTime().isEmpty())
                .map(resource -> List.of(ChartSpec.of("throttles", new ThrottlesChart(resource, sight.time()))))
                .orElse(List.of());
    }

    private List<ChartSpec> throughput(Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        sight.resource().ifPresent(resource -> {
            for (Side side : Side.values()) {
                if (side.of(resource).attempts() > 0) {
                    charts.add(ChartSpec.of(
                            "throughput-" + side.adjective(), new ThroughputChart(resource, side, sight.time())));
                }
            }
            BurstChart burst = new BurstChart(resource, sight.time());
            if (burst.moves()) {
                charts.add(ChartSpec.of("burst", burst));
            }
        });
        return charts;
    }

    private List<ChartSpec> keys(Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        sight.resource().ifPresent(resource -> {
            if (!resource.mostAccessed().isEmpty()) {
                charts.add(keys("keys-accessed", texts.get("see.chart.keys.accessed"), resource.mostAccessed(), false));
            }
            if (!resource.mostThrottled().isEmpty()) {
                charts.add(
                        keys("keys-throttled", texts.get("see.chart.keys.throttled"), resource.mostThrottled(), true));
            }
        });
        return charts;
    }

    private ChartSpec keys(String id, String title, List<HotKey> keys, boolean throttled) {
        return new ChartSpec(
                id,
                () -> new BarPicture(
                        new HotKeysChart(title, keys, throttled),
                        new ChartTable(
                                List.of(
                                        new ChartTable.Column(texts.get("see.column.key"), false, row -> keys.get(row)
                                                .key()),
                                        new ChartTable.Column(
                                                texts.get(throttled ? "see.column.events" : "see.column.weight"),
                                                true,
                                                row -> Numbers.text(
                                                        keys.get(row).weight())),
                                        new ChartTable.Column(
                                                texts.get("see.column.share"),
                                                true,
                                                row -> Figures.percent(
                                                        keys.get(row).share())),
                                        new ChartTable.Column(
                                                texts.get("see.column.cumulative"),
                                                true,
                                                row -> Figures.percent(upTo(keys, row)))),
                                keys.size())));
    }

    private static double upTo(List<HotKey> keys, int row) {
        return Math.min(
                1, keys.stream().limit(row + 1L).mapToDouble(HotKey::share).sum());
    }

    private List<ChartSpec> latency(Sight sight, List<Percentile> percentiles) {
        List<LatencyChart.Row> workloads = new ArrayList<>();
        List<LatencyChart.Row> operations = new ArrayList<>();
        for (WorkloadResult workload : sight.run().workloads()) {
            if (workload.totals().succeeded() > 0) {
                workloads.add(
                        new LatencyChart.Row(workload.name(), workload.totals().latency()));
            }
            workload.operations().forEach((name, result) -> {
                if (result.succeeded() > 0) {
                    operations.add(new LatencyChart.Row(workload.name() + " · " + name, result.latency()));
                }
            });
        }
        List<ChartSpec> charts = new ArrayList<>();
        if (!workloads.isEmpty()) {
            charts.add(latency("latency-workloads", texts.get("see.chart.latency.workload"), workloads, percentiles));
        }
        if (operations.size() > workloads.size()) {
            charts.add(
                    latency("latency-operations", texts.get("see.chart.latency.operation"), operations, percentiles));
        }
        return charts;
    }

    private ChartSpec latency(String id, String title, List<LatencyChart.Row> rows, List<Percentile> percentiles) {
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(new ChartTable.Column(
                texts.get("see.column.name"), false, row -> rows.get(row).name()));
        for (Percentile percentile : Percentile.values()) {
            columns.add(new ChartTable.Column(
                    texts.get("see.column.millis", percentile.label()),
                    true,
                    row -> Numbers.text(percentile.of(rows.get(row).latency()))));
        }
        return new ChartSpec(
                id,
                () -> new BarPicture(new LatencyChart(title, rows, percentiles), new ChartTable(columns, rows.size())));
    }

    private List<ChartSpec> indexes(Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        for (TableResult table : sight.tables()) {
            table.loops(PropagationResult.class)
                    .sorted(Comparator.comparingDouble(PropagationResult::peakOfQueue)
                            .reversed())
                    .forEach(queue -> {
                        String label = table.name() + "/" + queue.index();
                        charts.add(ChartSpec.of(
                                "queue-" + label,
                                Titled.with(
                                        texts.get("see.chart.queue", label),
                                        new QueueChart(label, queue, sight.time()))));
                        charts.add(ChartSpec.of(
                                "lag-" + label,
                                Titled.with(
                                        texts.get("see.chart.lag", label), new LagChart(label, queue, sight.time()))));
                    });
        }
        return charts;
    }

    private List<ChartSpec> dax(Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        for (TableResult table : sight.tables()) {
            table.dax().ifPresent(dax -> charts.addAll(dax(table.name(), dax, sight)));
        }
        return charts;
    }

    private List<ChartSpec> dax(String table, DaxResult dax, Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        if (dax.itemCache().reads() > 0) {
            charts.add(ChartSpec.of(
                    "dax-items-" + table,
                    Titled.with(
                            texts.get(
                                    "see.chart.cache.item",
                                    table,
                                    Figures.percent(dax.itemCache().hitRate())),
                            new DaxChart(table, "Item cache", dax.itemCache(), sight.time()))));
        }
        if (dax.queryCache().reads() > 0) {
            charts.add(ChartSpec.of(
                    "dax-queries-" + table,
                    Titled.with(
                            texts.get(
                                    "see.chart.cache.query",
                                    table,
                                    Figures.percent(dax.queryCache().hitRate())),
                            new DaxChart(table, "Query cache", dax.queryCache(), sight.time()))));
        }
        charts.add(ChartSpec.of("dax-load-" + table, new DaxLoadChart(table, dax, sight.time())));
        return charts;
    }

    private List<ChartSpec> streams(Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        for (TableResult table : sight.tables()) {
            table.loops(StreamResult.class)
                    .flatMap(stream -> stream.consumers().stream())
                    .forEach(consumer -> {
                        charts.add(age(table, consumer, sight));
                        charts.add(ChartSpec.of(
                                "backlog-" + table.name() + consumer.name(),
                                new StreamBacklogChart(table.name(), consumer, sight.time())));
                    });
        }
        return charts;
    }

    private ChartSpec age(TableResult table, ConsumerResult consumer, Sight sight) {
        return ChartSpec.of(
                "age-" + table.name() + consumer.name(), new IteratorAgeChart(table.name(), consumer, sight.time()));
    }

    private List<ChartSpec> replication(Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        for (TableResult table : sight.tables()) {
            table.loops(GlobalTableResult.class).forEach(global -> {
                charts.add(ChartSpec.of(
                        "replication-" + table.name(),
                        Titled.with(
                                texts.get("see.chart.replication", table.name()),
                                new ReplicationChart(table.name(), global, false, sight.time()))));
                charts.add(ChartSpec.of(
                        "pending-" + table.name(),
                        Titled.with(
                                texts.get("see.chart.pending", table.name()),
                                new ReplicationChart(table.name(), global, true, sight.time()))));
            });
        }
        return charts;
    }

    private List<ChartSpec> scaling(Sight sight) {
        return sight.loops(AutoScalingResult.class)
                .flatMap(scaling ->
                        resource(sight, scaling)
                                .map(resource -> new AutoScalingChart(resource, scaling, sight.time()))
                                .stream())
                .map(chart -> ChartSpec.of(
                        "scaling-" + chart.scaling().label() + chart.scaling().writes(),
                        Titled.with(chart.scaling().label() + " · " + chart.title(), chart)))
                .toList();
    }

    private static Optional<ResourceResult> resource(Sight sight, AutoScalingResult scaling) {
        return Sight.resources(sight.run())
                .filter(resource -> resource.label().equals(scaling.label()))
                .findFirst();
    }

    private List<ChartSpec> availability(Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        for (TableResult table : sight.tables()) {
            table.loops(FaultsResult.class)
                    .forEach(faults -> charts.add(ChartSpec.of(
                            "errors-" + table.name(),
                            Titled.with(
                                    texts.get("see.chart.errors", table.name()),
                                    new ErrorsChart(table.name(), faults, sight.time())))));
        }
        return charts;
    }

    private List<ChartSpec> storage(Sight sight) {
        List<ChartSpec> charts = new ArrayList<>();
        sight.resource()
                .filter(resource -> resource.storedBytes().max() > 0)
                .ifPresent(resource -> charts.add(ChartSpec.of("storage", new StorageChart(resource, sight.time()))));
        for (TableResult table : sight.tables()) {
            table.loops(TimeToLiveResult.class)
                    .forEach(result -> charts.add(ChartSpec.of(
                            "expired-" + table.name(), new ExpiredItemsChart(table.name(), result, sight.time()))));
        }
        return charts;
    }

    private List<ChartSpec> bill(Sight sight) {
        return sight.snapshot()
                .assessment()
                .map(assessment -> List.of(bill(assessment.bill(), false), bill(assessment.bill(), true)))
                .orElse(List.of());
    }

    private ChartSpec bill(Bill bill, boolean ofRun) {
        List<BillLine> lines = bill.lines().stream()
                .sorted(Comparator.comparing(BillLine::monthlyCost).reversed())
                .toList();
        return new ChartSpec(
                ofRun ? "bill-run" : "bill",
                () -> new BarPicture(
                        new CostChart(bill, ofRun),
                        new ChartTable(
                                List.of(
                                        new ChartTable.Column(
                                                texts.get("see.column.resource"), false, row -> lines.get(row)
                                                        .resource()),
                                        new ChartTable.Column(texts.get("see.column.line"), false, row -> lines.get(row)
                                                .what()),
                                        new ChartTable.Column(texts.get("see.column.units"), true, row -> lines.get(row)
                                                .monthlyUnits()
                                                .stripTrailingZeros()
                                                .toPlainString()),
                                        new ChartTable.Column(texts.get("see.column.price"), true, row -> lines.get(row)
                                                .unitPrice()
                                                .stripTrailingZeros()
                                                .toPlainString()),
                                        new ChartTable.Column(texts.get("see.column.run"), true, row -> lines.get(row)
                                                .runCost()
                                                .round(DIGITS_OF_COST)
                                                .stripTrailingZeros()
                                                .toPlainString()),
                                        new ChartTable.Column(texts.get("see.column.month"), true, row -> lines.get(row)
                                                .monthlyCost()
                                                .round(DIGITS_OF_COST)
                                                .stripTrailingZeros()
                                                .toPlainString())),
                                lines.size())));
    }
}
