package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.cost.Billing;
import dev.headroom.cost.BillingTimeline;
import dev.headroom.cost.ClassPrices;
import dev.headroom.cost.DaxNodePrices;
import dev.headroom.cost.PriceBook;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.result.WarmThroughputRaised;
import dev.headroom.scenario.ApplicationConsumer;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import java.util.Map;
import java.util.TreeMap;

/** A bill is what was metered times what it costs, and nothing else. */
final class BillLaw implements Law {
    private static final String LAW = "the cost is the sum of meters times prices";
    private static final double HOUR_NANOS = 3.6e12;
    private static final double GIGABYTE = 1 << 30;

    private final Scenario scenario;
    private final Map<String, Double> expected = new TreeMap<>();
    private RunResult run;

    BillLaw(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public void ended(RunResult ended) {
        run = ended;
        expected.clear();
        run.tables().forEach(this::add);
        Bill bill = Billing.of(run);
        Map<String, Double> billed = new TreeMap<>();
        for (BillLine line : bill.lines()) {
            double cost = line.runUnits().doubleValue() * line.unitPrice().doubleValue();
            same(cost, line.runCost().doubleValue(), line.what());
            String what = line.what().replaceAll(" \\(.*|,.*", "");
            billed.merge(line.resource() + ": " + what, cost, Double::sum);
        }
        unless(
                billed.keySet().equals(expected.keySet()),
                LAW,
                "billed are %s, and should be %s",
                billed.keySet(),
                expected.keySet());
        expected.forEach((line, cost) -> same(billed.get(line), cost, line));
        same(
                bill.runTotal().doubleValue(),
                expected.values().stream().mapToDouble(cost -> cost).sum(),
                "all");
    }

    /** Units are rounded to a thousand-millionth before they are priced. */
    private static void same(double billed, double cost, String what) {
        unless(
                Math.abs(billed - cost) <= 1e-9 * Math.max(1, Math.abs(cost)),
                LAW,
                "%s: %s billed, %s metered",
                what,
                billed,
                cost);
    }

    private void add(TableResult table) {
        String home = table.name().replaceAll("@.*", "");
        String region = table.name().contains("@") ? table.name().replaceAll(".*@", "") : scenario.region();
        TableSpec spec = scenario.tables().get(home);
        boolean global = !spec.replicas().isEmpty();
        ClassPrices prices = PriceBook.of(region).prices(spec.tableClass());
        BillingTimeline modes = BillingTimeline.of(run, table.name());
        for (ResourceResult resource : table.resources()) {
            boolean replicated = global && resource.index().isEmpty();
            if (modes.ever(BillingMode.PROVISIONED)) {
                line(
                        resource.label(),
                        "Provisioned RCU-hours",
                        hours(resource.reads(), modes) * prices.rcuHour().doubleValue());
                line(
                        resource.label(),
                        replicated ? "Provisioned rWCU-hours" : "Provisioned WCU-hours",
                        hours(resource.writes(), modes) * prices.wcuHour().doubleValue());
            }
            if (modes.ever(BillingMode.ON_DEMAND)) {
                line(
                        resource.label(),
                        "Read request units",
                        units(resource.reads(), modes) * prices.millionRru().doubleValue() / 1e6);
                line(
                        resource.label(),
                        replicated ? "Replicated write request units" : "Write request units",
                        units(resource.writes(), modes) * prices.millionWru().doubleValue() / 1e6);
            }
            double bytes = mean(resource.storedBytes()) + (replicated ? 48.0 * resource.itemCount() : 0);
            line(
                    resource.label(),
                    "Storage GB-months",
                    bytes / GIGABYTE * monthsOfRun() * prices.storageGbMonth().doubleValue());
        }
        table.dax()
                .ifPresent(dax -> line(
                        table.name() + " DAX",
                        "DAX node-hours",
                        dax.nodes()
                                * hoursOfRun()
                                * DaxNodePrices.hourly(dax.nodeType())
                                        .orElseThrow()
                                        .doubleValue()));
        table.loops(StreamResult.class).forEach(stream -> addStream(table.name(), spec, stream));
        table.loops(GlobalTableResult.class).forEach(all -> {
            for (ReplicaResult replica : all.replicas()) {
                line(replica.table(), "Data transfer GB to other regions", replica.bytesSent() / GIGABYTE * 0.02);
            }
        });
        table.loops(DataOperationsResult.class).forEach(operations -> addOperations(table, operations));
        table.loops(WarmThroughputRaised.class).forEach(warm -> warm.raised().forEach(raised -> {
            String resource =
                    raised.index().map(index -> table.name() + "/" + index).orElse(table.name());
            if (raised.reads() > 0) {
                line(resource + " warm throughput", "Read units of warm throughput", 0);
            }
            if (raised.writes() > 0) {
                line(resource + " warm throughput", "Write units of warm throughput", 0);
            }
        }));
    }

    private void addStream(String table, TableSpec spec, StreamResult stream) {
        for (ConsumerResult consumer : stream.consumers()) {
            if (spec.stream().orElseThrow().consumers().get(consumer.name()) instanceof ApplicationConsumer) {
                line(
                        table + " stream",
                        "Reads by " + consumer.name(),
                        (consumer.batches() + consumer.emptyReads()) * 0.2e-6);
            }
        }
        stream.kinesis()
                .ifPresent(kinesis -> line(
                        table + " Kinesis data stream",
                        "Change data capture units",
                        kinesis.changeDataCaptureUnits() * 0.1e-6));
    }

    private void addOperations(TableResult table, DataOperationsResult operations) {
        if (operations.pointInTimeRecovery()) {
            double gigabytes = mean(table.resources().get(0).storedBytes()) / GIGABYTE;
            line(table.name() + " backups", "Point-in-time recovery GB-months", gigabytes * monthsOfRun() * 0.2);
        }
        for (DataOperationsResult.Operation operation : operations.operations()) {
            double gigabytes = operation.bytes() / GIGABYTE;
            if (!operation.refused()) {
                switch (operation.what()) {
                    case BACKUP ->
                        line(
                                table.name() + " backups",
                                "Backup GB-months",
                                gigabytes
                                        * 0.1
                                        / HOUR_NANOS
                                        / 730
                                        * (run.simulated().nanos()
                                                - operation.at().nanos()));
                    case RESTORE -> line(table.name() + " backups", "Restored GB", gigabytes * 0.15);
                    case EXPORT -> line(table.name() + " backups", "Exported GB", gigabytes * 0.1);
                    case IMPORT -> line(table.name() + " backups", "Imported GB", gigabytes * 0.15);
                }
            }
        }
    }

    private void line(String resource, String what, double cost) {
        expected.merge(resource + ": " + what, cost, Double::sum);
    }

    private double hoursOfRun() {
        return run.simulated().nanos() / HOUR_NANOS;
    }

    private double monthsOfRun() {
        return hoursOfRun() / 730;
    }

    private double mean(Series series) {
        return series.sum() / series.length();
    }

    /** At most an hour is billed at its mean. */
    private double hours(ThroughputResult side, BillingTimeline modes) {
        double hours = 0;
        for (int i = 0; i < side.provisioned().length(); i++) {
            hours += side.provisioned().get(i) * modes.provisionedNanos(i) / HOUR_NANOS;
        }
        return hours;
    }

    private double units(ThroughputResult side, BillingTimeline modes) {
        double all = 0;
        double onDemand = 0;
        for (int i = 0; i < side.consumed().length(); i++) {
            all += side.consumed().get(i) * (modes.onDemandNanos(i) + modes.provisionedNanos(i));
            onDemand += side.consumed().get(i) * modes.onDemandNanos(i);
        }
        return all == 0 ? 0 : side.consumedUnits() * onDemand / all;
    }
}
