package dev.headroom.cost;

import dev.headroom.result.ConsumerResult;
import dev.headroom.result.DaxResult;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.ApplicationConsumer;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.StreamConsumer;
import dev.headroom.scenario.StreamSpec;
import dev.headroom.scenario.TableClass;
import dev.headroom.scenario.TableSpec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the bill of a run: throughput, storage, DAX nodes and what follows the writes, a line each.
 *
 * <p>Storage is the size at the end of the run plus 100 bytes for each item or index entry (facts §2.1), and the data that
 * the scenario says the table also holds; entries of local indexes count by their size, without the 100 bytes of each. A
 * table that switches between provisioned and on-demand has lines for both, each for its own part of the time.
 */
public final class Billing {
    private static final long OVERHEAD_BYTES = 100;
    /** What a global table adds to each item (facts §8.4). */
    private static final long REPLICA_OVERHEAD_BYTES = 48;

    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1L << 30);

    private final RunResult run;
    private final PriceBook book;
    private final List<BillLine> lines = new ArrayList<>();

    private Billing(RunResult run, PriceBook book) {
        this.run = run;
        this.book = book;
    }

    /** The bill at current prices of the scenario's region; a run of no time has a bill without lines. */
    public static Bill of(RunResult run) {
        return of(run, PriceBook.of(run.scenario().region()));
    }

    /** The bill at other prices, such as those of another date or region. */
    public static Bill of(RunResult run, PriceBook book) {
        return new Billing(run, book).bill();
    }

    private Bill bill() {
        if (run.simulated().nanos() > 0) {
            run.tables().forEach(this::addTable);
        }
        return new Bill(book.region(), lines);
    }

    private void addTable(TableResult table) {
        TableSpec spec = run.scenario().table(table.name());
        BillingTimeline timeline = BillingTimeline.of(run, table.name());
        for (ResourceResult resource : table.resources()) {
            addThroughput(resource, timeline, spec.tableClass());
            addStorage(resource, spec);
        }
        table.dax().ifPresent(dax -> addDax(table.name(), dax));
        table.loops(StreamResult.class).forEach(stream -> addStream(table.name(), spec, stream));
        table.loops(GlobalTableResult.class)
                .flatMap(global -> global.replicas().stream())
                .forEach(this::addTransfer);
    }

    /** What Lambda reads is free; the 2.5 million reads that an account gets free are not one table's (facts §8.2). */
    private void addStream(String table, TableSpec spec, StreamResult stream) {
        Map<String, StreamConsumer> consumers =
                spec.stream().map(StreamSpec::consumers).orElse(Map.of());
        for (ConsumerResult consumer : stream.consumers()) {
            if (consumers.get(consumer.name()) instanceof ApplicationConsumer) {
                addCounted(
                        table + " stream",
                        "Reads by " + consumer.name(),
                        consumer.batches() + consumer.emptyReads(),
                        ServicePrices.STREAM_READ);
            }
        }
        stream.kinesis()
                .ifPresent(kinesis -> addCounted(
                        table + " Kinesis data stream",
                        "Change data capture units",
                        kinesis.changeDataCaptureUnits(),
                        ServicePrices.CHANGE_DATA_CAPTURE_UNIT));
    }

    private void addCounted(String resource, String what, long units, BigDecimal price) {
        String note = book.region().equals(ServicePrices.REGION) ? "" : " (price of " + ServicePrices.REGION + ")";
        Metered metered = Metered.counted(BigDecimal.valueOf(units), run.simulated());
        lines.add(BillLine.of(resource, what + note, metered, price));
    }

    private void addThroughput(ResourceResult resource, BillingTimeline timeline, TableClass tableClass) {
        ThroughputMeter meter = new ThroughputMeter(run, timeline);
        ClassPrices prices = prices(resource, tableClass);
        boolean replicated = isReplicated(resource);
        if (timeline.ever(BillingMode.PROVISIONED)) {
            add(
                    resource,
                    "Provisioned RCU-hours",
                    tableClass,
                    meter.provisionedHours(resource.reads()),
                    prices.rcuHour());
            add(
                    resource,
                    replicated ? "Provisioned rWCU-hours" : "Provisioned WCU-hours",
                    tableClass,
                    meter.provisionedHours(resource.writes()),
                    replicated ? prices.replicatedWcuHour() : prices.wcuHour());
        }
        if (timeline.ever(BillingMode.ON_DEMAND)) {
            add(resource, "Read request units", tableClass, meter.requestUnits(resource.reads()), prices.rru());
            add(
                    resource,
                    replicated ? "Replicated write request units" : "Write request units",
                    tableClass,
                    meter.requestUnits(resource.writes()),
                    replicated ? prices.replicatedWru() : prices.wru());
        }
    }

    /** Every write of a global table is charged as a replicated one, in its own region too; its indexes are not (facts §8.4). */
    private boolean isReplicated(ResourceResult resource) {
        return resource.index().isEmpty() && run.scenario().isGlobal(resource.table());
    }

    private ClassPrices prices(ResourceResult resource, TableClass tableClass) {
        return book.in(run.scenario().regionOf(resource.table())).prices(tableClass);
    }

    /** What goes to other regions is billed where it leaves (facts §9.4). */
    private void addTransfer(ReplicaResult replica) {
        BigDecimal gigabytes = BigDecimal.valueOf(replica.bytesSent()).divide(GIGABYTE, MathContext.DECIMAL128);
        double price = run.scenario().assumptions().replication().transferPerGb();
        lines.add(BillLine.of(
                replica.table(),
                "Data transfer GB to other regions",
                Metered.counted(gigabytes, run.simulated()),
                BigDecimal.valueOf(price)));
    }

    private void addStorage(ResourceResult resource, TableSpec spec) {
        long other = resource.index().isPresent() ? 0 : spec.otherData().bytes();
        long overhead = OVERHEAD_BYTES + (isReplicated(resource) ? REPLICA_OVERHEAD_BYTES : 0);
        long bytes = resource.sizeBytes() + overhead * resource.itemCount() + other;
        BigDecimal gigabytes = BigDecimal.valueOf(bytes).divide(GIGABYTE, MathContext.DECIMAL128);
        Metered units = Metered.months(gigabytes, run.simulated());
        add(
                resource,
                "Storage GB-months",
                spec.tableClass(),
                units,
                prices(resource, spec.tableClass()).storageGbMonth());
    }

    private void addDax(String table, DaxResult dax) {
        BigDecimal nodeNanos = BigDecimal.valueOf(dax.nodes())
                .multiply(BigDecimal.valueOf(run.simulated().nanos()));
        Optional<BigDecimal> price = DaxNodePrices.hourly(dax.nodeType());
        String what = "DAX node-hours, " + dax.nodeType() + priceNote(price.isPresent());
        lines.add(BillLine.of(
                table + " DAX", what, Metered.hours(nodeNanos, run.simulated()), price.orElse(BigDecimal.ZERO)));
    }

    private String priceNote(boolean known) {
        if (!known) {
            return " (price not known, so not in the total)";
        }
        return book.region().equals(DaxNodePrices.REGION) ? "" : " (price of " + DaxNodePrices.REGION + ")";
    }

    private void add(ResourceResult resource, String what, TableClass tableClass, Metered units, BigDecimal unitPrice) {
        String suffix = tableClass == TableClass.STANDARD ? "" : ", Standard-IA";
        lines.add(BillLine.of(resource.label(), what + suffix, units, unitPrice));
    }
}
