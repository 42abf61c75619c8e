package dev.headroom.simulation;

import dev.headroom.capacity.TableCapacity;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.capacity.Verdict;
import dev.headroom.metrics.ResourceMeter;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.ResourceResult;
import dev.headroom.table.Charges;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.TableEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a table and its global indexes were asked for and gave, by the intervals of the run. */
final class TableMeters {
    private static final double MINUTE = 60;

    private final TableEngine engine;
    private final TableCapacity capacity;
    private final TimeAxis axis;
    private final ResourceMeter[] meters;
    private int interval;
    private long intervalEndNanos;

    TableMeters(TableEngine engine, TableCapacity capacity, TimeAxis axis) {
        this.engine = engine;
        this.capacity = capacity;
        this.axis = axis;
        this.meters = new ResourceMeter[capacity.resources()];
        for (int i = 0; i < meters.length; i++) {
            meters[i] = new ResourceMeter(axis);
        }
    }

    /** Time only moves on, so most operations fall into the interval of the one before; only a new one costs a division. */
    int intervalAt(long nowNanos) {
        if (nowNanos >= intervalEndNanos) {
            interval = axis.intervalAt(nowNanos);
            intervalEndNanos = (interval + 1L) * axis.widthNanos();
        }
        return interval;
    }

    /** An operation was admitted. */
    void served(Charges charges, long nowNanos) {
        int now = intervalAt(nowNanos);
        for (int i = 0; i < charges.count(); i++) {
            if (charges.continues(i)) {
                continue;
            }
            attempted(charges, i);
            meters[charges.resource(i)].served(
                    now,
                    charges.isWrite(i),
                    charges.partition(i),
                    charges.key(i),
                    charges.hash(i),
                    charges.halvesTogether(i));
        }
    }

    /** An operation was refused: one throttle event for each resource that refuses it (facts §5.3). */
    void refused(Charges charges, Verdict verdict, long nowNanos) {
        int now = intervalAt(nowNanos);
        int lastToRefuse = -1;
        for (int i = 0; i < charges.count(); i++) {
            if (charges.continues(i)) {
                continue;
            }
            attempted(charges, i);
            int resource = charges.resource(i);
            ThrottlingReason reason = resource == lastToRefuse ? null : verdict.reason(i);
            lastToRefuse = reason == null ? lastToRefuse : resource;
            meters[resource].refused(
                    now,
                    charges.isWrite(i),
                    charges.partition(i),
                    charges.key(i),
                    charges.hash(i),
                    charges.halvesTogether(i),
                    reason);
        }
    }

    /** An operation is one attempt on each resource, though it be charged twice there or in several partitions. */
    private void attempted(Charges charges, int charge) {
        int resource = charges.resource(charge);
        if (charge == 0 || charges.resource(charge - 1) != resource) {
            meters[resource].attempted(charges.isWrite(charge));
        }
    }

    /** Notes the capacity in force, what is stored and what has been applied at the end of an interval. */
    void sample(int ended, long nowNanos) {
        look(ended, nowNanos);
        queued(ended, nowNanos);
    }

    /** Notes the capacity in force and what is stored now, in an interval that goes on. */
    void look(int now, long nowNanos) {
        for (int i = 0; i < meters.length; i++) {
            meters[i].capacity(now, capacity.resource(i), nowNanos);
            meters[i].stored(now, engine.sizeInBytes(i), engine.itemCount(i));
        }
    }

    /** Brings what indexes have consumed up to the minute that ends now. */
    void minuteEnds(long nowNanos) {
        queued(axis.intervalAt(nowNanos - 1), nowNanos);
    }

    /** What an index is asked for it consumes only when it applies it. */
    private void queued(int now, long nowNanos) {
        for (int i = 1; i < meters.length; i++) {
            meters[i].queued(now, capacity.queue(i), engine.partitions(i), nowNanos);
        }
    }

    /** What a resource consumed in the minute, in units per second; to be asked once a minute. */
    double takeMinute(int resource, boolean write) {
        return meters[resource].takeConsumed(write, MINUTE);
    }

    /** Write units that the table itself has consumed. */
    double consumedWriteUnits() {
        return meters[Charges.TABLE].consumedUnits(true);
    }

    /** @param ended the intervals of the run, as far as it came */
    List<ResourceResult> results(String table, TimeAxis ended) {
        List<ResourceResult> results = new ArrayList<>();
        for (int i = 0; i < meters.length; i++) {
            Optional<String> index = engine.globalIndex(i).map(IndexDefinition::name);
            results.add(meters[i].result(
                    ended,
                    table,
                    index,
                    capacity.resource(i),
                    engine.partitions(i),
                    engine.itemCount(i),
                    engine.sizeInBytes(i)));
        }
        return results;
    }
}
