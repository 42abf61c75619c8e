package dev.headroom.cost;

import dev.headroom.result.ConsumerResult;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.DaxResult;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.WarmThroughputRaised;
import dev.headroom.result.WarmThroughputRaised.Raised;
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
 * <p>Storage is the mean size over the run plus 100 bytes for each item or index entry (facts §2.1), and the data that the
 * scenario says the table also holds; entries of local indexes count by their size, without the 100 bytes of each. A
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
        table.loops(WarmThroughputRaised.class)
                .flatMap(all -> all.raised().stream())
                .forEach(raised -> addWarmThroughput(table.name(), raised));
        table.loops(DataOperationsResult.class).forEach(result -> addDataOperations(table, spec, result));
    }

    /** An increase is charged once, at a price that is not published with the others (facts §3.5). */
    private void addWarmThroughput(String table, Raised raised) {
        String resource = raised.index().map(index -> table + "/" + index).orElse(table) + " warm throughput";
        addUnpriced(resource, "Read units of warm throughput, once", raised.reads());
        addUnpriced(resource, "Write units of warm throughput, once", raised.writes());
    }

    private void addUnpriced(String resource, String what, long units) {
        if (units > 0) {
            lines.add(BillLine.of(
                    resource, what + priceNote(false), Metered.once(BigDecimal.valueOf(units)), BigDecimal.ZERO));
        }
    }

    /** Beside the table's own lines, which are of its throughput and storage. */
    private void addDataOperations(TableResult table, TableSpec spec, DataOperationsResult result) {
        String resource = table.name() + " backups";
        if (result.pointInTimeRecovery()) {
            BigDecimal bytes = storedBytes(table.resources().get(0))
                    .add(BigDecimal.valueOf(spec.otherData().bytes()));
            Metered units = Metered.months(gigabytes(bytes), run.simulated());
            addService(resource, "Point-in-time recovery GB-months", units, ServicePrices.RECOVERY_GB_MONTH);
        }
        for (DataOperationsResult.Operation operation : result.operations()) {
            if (!operation.refused()) {
                addDataOperation(resource, operation);
            }
        }
    }

    private void addDataOperation(String resource, DataOperationsResult.Operation operation) {
        BigDecimal gigabytes = gigabytes(BigDecimal.valueOf(operation.bytes()));
        Metered once = Metered.once(gigabytes);
        switch (operation.what()) {
            case BACKUP -> {
                long held = Math.max(0, run.simulated().nanos() - operation.at().nanos());
                Metered months = Metered.monthsFrom(gigabytes, held);
                addService(resource, "Backup GB-months", months, ServicePrices.BACKUP_GB_MONTH);
            }
            case EXPORT -> addService(resource, "Exported GB, once", once, ServicePrices.EXPORT_GB);
            case RESTORE -> addService(resource, "Restored GB, once", once, ServicePrices.RESTORE_GB);
            case IMPORT -> addService(resource, "Imported GB, once", once, ServicePrices.IMPORT_GB);
        }
    }

    private static BigDecimal gigabytes(BigDecimal bytes) {
        return bytes.divide(GIGABYTE, MathContext.DECIMAL128);
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
        addService(resource, what, Metered.counted(BigDecimal.valueOf(units), run.simulated()), price);
    }

    private void addService(String resource, String what, Metered units, BigDecimal price) {
        String note = book.region().equals(ServicePrices.REGION) ? "" : " (price of " + ServicePrices.REGION + ")";
        lines.add(BillLine.of(resource, what + note, units, price));
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
        long replicaOverhead = isReplicated(resource) ? REPLICA_OVERHEAD_BYTES * resource.itemCount() : 0;
        BigDecimal gigabytes = gigabytes(storedBytes(resource).add(BigDecimal.valueOf(replicaOverhead + other)));
        Metered units = Metered.months(gigabytes, run.simulated());
        add(
                resource,
                "Storage GB-months",
                spec.tableClass(),
                units,
                prices(resource, spec.tableClass()).storageGbMonth());
    }

    /** The mean over the run, as storage is metered (facts §9.7); where it was not watched, what is there at the end. */
    private BigDecimal storedBytes(ResourceResult resource) {
        Series stored = resource.storedBytes();
        long intervals = Math.min(
                stored.length(),
                (run.simulated().nanos() + run.interval().nanos() - 1)
                        / run.interval().nanos());
        if (intervals == 0) {
            return BigDecimal.valueOf(resource.sizeBytes() + OVERHEAD_BYTES * resource.itemCount());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < intervals; i++) {
            sum = sum.add(BigDecimal.valueOf(stored.get(i)));
        }
        return sum.divide(BigDecimal.valueOf(intervals), MathContext.DECIMAL128);
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
