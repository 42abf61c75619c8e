package dev.headroom.simulation;

import dev.headroom.cache.CachedItem;
import dev.headroom.cache.DaxItemCache;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.TableCapacity;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.capacity.Verdict;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.metrics.ResourceMeter;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Change;
import dev.headroom.result.DaxResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.table.TableEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One table of a run: engine, capacity, cache and meters, through which every operation passes in that order. */
final class SimulatedTable {
    /** What became of an operation. */
    enum Outcome {
        SERVED,
        SERVED_BY_CACHE,
        THROTTLED
    }

    private static final double MINUTE = 60;

    private final TableSpec spec;
    private final TableEngine engine;
    private final TableKeys keys;
    private final TableCapacity capacity;
    private final ResourceMeter[] meters;
    private final TimeAxis axis;
    private final DaxItemCache<PrimaryKey, Item> cache;
    private final long[] cacheHits;
    private final long[] cacheMisses;
    private final List<Change> changes;
    private final Preparation preparation = new Preparation();
    private final Verdict verdict = new Verdict();
    private WriteFollower[] writeFollowers = {};
    private MinuteFollower[] minuteFollowers = {};
    private ReadFollower readFollower;
    private List<TableLoop> loops = List.of();
    private int interval;
    private long intervalEndNanos;

    SimulatedTable(
            TableSpec spec,
            TableEngine engine,
            TableKeys keys,
            TableCapacity capacity,
            TimeAxis axis,
            List<Change> changes) {
        this.spec = spec;
        this.engine = engine;
        this.keys = keys;
        this.capacity = capacity;
        this.axis = axis;
        this.changes = changes;
        this.meters = new ResourceMeter[capacity.resources()];
        for (int i = 0; i < meters.length; i++) {
            meters[i] = new ResourceMeter(axis);
        }
        this.cache = spec.dax().map(DaxItemCache::<PrimaryKey, Item>of).orElse(null);
        this.cacheHits = new long[cache == null ? 0 : axis.count()];
        this.cacheMisses = new long[cache == null ? 0 : axis.count()];
    }

    /** Lets loops go on beside the requests. */
    void start(List<TableLoop> newLoops, EventQueue<Happening> queue) {
        loops = List.copyOf(newLoops);
        loops.forEach(loop -> loop.start(this, queue));
    }

    /** Has every write from now on told to the follower, after those that follow already. */
    void follow(WriteFollower follower) {
        writeFollowers = Arrays.copyOf(writeFollowers, writeFollowers.length + 1);
        writeFollowers[writeFollowers.length - 1] = follower;
    }

    /** Has every minute from now on told to the follower, after those that follow already. */
    void followMinutes(MinuteFollower follower) {
        minuteFollowers = Arrays.copyOf(minuteFollowers, minuteFollowers.length + 1);
        minuteFollowers[minuteFollowers.length - 1] = follower;
    }

    /** Has every read from now on that the table answers told to the follower. */
    void followReads(ReadFollower follower) {
        readFollower = follower;
    }

    TableSpec spec() {
        return spec;
    }

    /** The resource number of a global index. */
    int resourceOf(String index) {
        return new ArrayList<>(spec.globalIndexes().keySet()).indexOf(index) + 1;
    }

    TableKeys keys() {
        return keys;
    }

    TableEngine engine() {
        return engine;
    }

    /** What the operation executed last would do or did, and its charges. */
    Preparation preparation() {
        return preparation;
    }

    /** Prepares, charges, admits and commits one operation; a throttled one changes nothing. */
    Outcome execute(Operation operation, boolean throughDax, long nowNanos) {
        if (throughDax && cache != null && answeredByCache(operation, nowNanos)) {
            return Outcome.SERVED_BY_CACHE;
        }
        engine.prepare(operation, preparation, nowNanos);
        Charges charges = preparation.charges();
        capacity.admit(charges, verdict, nowNanos);
        int now = intervalAt(nowNanos);
        if (!verdict.admitted()) {
            meterRefusal(charges, now);
            return Outcome.THROTTLED;
        }
        for (int i = 0; i < charges.count(); i++) {
            if (charges.continues(i)) {
                continue;
            }
            meterAttempt(charges, i);
            meters[charges.resource(i)].served(
                    now,
                    charges.isWrite(i),
                    charges.partition(i),
                    charges.key(i),
                    charges.hash(i),
                    charges.halvesTogether(i));
        }
        commit(WriteFollower.Origin.REQUEST, nowNanos);
        if (readFollower != null) {
            readFollower.served(preparation, nowNanos);
        }
        if (throughDax && cache != null) {
            fillCache(operation, nowNanos);
        }
        return Outcome.SERVED;
    }

    /** Carries out a write of the service itself, which nothing admits and nobody is charged for here. */
    Preparation apply(Operation write, WriteFollower.Origin origin, long nowNanos) {
        engine.prepare(write, preparation, nowNanos);
        commit(origin, nowNanos);
        return preparation;
    }

    private void commit(WriteFollower.Origin origin, long nowNanos) {
        engine.commit(preparation, nowNanos);
        if (writeFollowers.length > 0 && preparation.isWrite()) {
            for (WriteFollower follower : writeFollowers) {
                follower.committed(preparation, origin, nowNanos);
            }
        }
    }

    /** Notes the capacity in force at the end of an interval. */
    void sampleCapacity(int interval, long nowNanos) {
        for (int i = 0; i < meters.length; i++) {
            meters[i].capacity(interval, capacity.resource(i), nowNanos);
            meters[i].stored(interval, engine.sizeInBytes(i), engine.itemCount(i));
        }
    }

    /** Lets on-demand capacity grow and full partitions split. */
    void minutePassed(long nowNanos) {
        for (int i = 0; i < meters.length; i++) {
            int resource = i;
            double reads = meters[i].takeConsumed(false, MINUTE);
            double writes = meters[i].takeConsumed(true, MINUTE);
            noteSplits(i, nowNanos, () -> capacity.resource(resource).minutePassed(reads, writes, nowNanos));
            for (MinuteFollower follower : minuteFollowers) {
                follower.minutePassed(resource, reads, writes, nowNanos);
            }
        }
    }

    void changeCapacity(int resource, Optional<Long> reads, Optional<Long> writes, long nowNanos) {
        ResourceCapacity changed = capacity.resource(resource);
        long readCapacity = reads.orElse(changed.readCapacity());
        long writeCapacity = writes.orElse(changed.writeCapacity());
        note(
                nowNanos,
                label(resource) + "capacity " + changed.readCapacity() + " RCU, " + changed.writeCapacity() + " WCU -> "
                        + readCapacity + " RCU, " + writeCapacity + " WCU");
        noteSplits(resource, nowNanos, () -> changed.changeCapacity(readCapacity, writeCapacity, nowNanos));
    }

    void changeBilling(BillingMode billing, long nowNanos) {
        note(nowNanos, "billing mode -> " + (billing == BillingMode.ON_DEMAND ? "on-demand" : "provisioned"));
        for (int i = 0; i < capacity.resources(); i++) {
            ResourceCapacity changed = capacity.resource(i);
            noteSplits(i, nowNanos, () -> changed.changeBilling(billing, nowNanos));
        }
    }

    TableResult result(String name, long endNanos) {
        TimeAxis ended = axis.endedAt(endNanos);
        List<ResourceResult> resources = new ArrayList<>();
        for (int i = 0; i < meters.length; i++) {
            resources.add(meters[i].result(
                    ended,
                    name,
                    indexName(i),
                    capacity.resource(i),
                    engine.partitions(i),
                    engine.itemCount(i),
                    engine.sizeInBytes(i)));
        }
        return new TableResult(
                name,
                engine.itemCount(Charges.TABLE),
                engine.sizeInBytes(Charges.TABLE),
                engine.averageItemBytes(),
                resources,
                daxResult(ended),
                loops.stream().flatMap(loop -> loop.results(ended, endNanos)).toList());
    }

    /** Time only moves on, so most operations fall into the interval of the one before; only a new one costs a division. */
    private int intervalAt(long nowNanos) {
        if (nowNanos >= intervalEndNanos) {
            interval = axis.intervalAt(nowNanos);
            intervalEndNanos = (interval + 1L) * axis.widthNanos();
        }
        return interval;
    }

    private boolean answeredByCache(Operation operation, long nowNanos) {
        if (!(operation instanceof Operation.GetItem get) || get.consistent()) {
            return false;
        }
        Optional<CachedItem<Item>> cached = cache.lookup(get.key(), nowNanos);
        (cached.isPresent() ? cacheHits : cacheMisses)[intervalAt(nowNanos)]++;
        return cached.isPresent();
    }

    private void fillCache(Operation operation, long nowNanos) {
        boolean read = operation instanceof Operation.GetItem get && !get.consistent();
        boolean write = !preparation.conditionFailed()
                && (operation instanceof Operation.PutItem
                        || operation instanceof Operation.UpdateItem
                        || operation instanceof Operation.DeleteItem);
        if (!read && !write) {
            return;
        }
        Item item = read ? preparation.before() : preparation.after();
        PrimaryKey key = operation.key();
        if (item == null) {
            cache.putAbsence(key, keyBytes(key), nowNanos);
        } else {
            cache.put(key, item, item.sizeInBytes(), nowNanos);
        }
    }

    private static long keyBytes(PrimaryKey key) {
        return (long) key.partition().sizeInBytes()
                + (key.sort() == null ? 0 : key.sort().sizeInBytes());
    }

    /** An operation is one attempt on each resource, though it be charged twice there or in several partitions. */
    private void meterAttempt(Charges charges, int charge) {
        int resource = charges.resource(charge);
        if (charge == 0 || charges.resource(charge - 1) != resource) {
            meters[resource].attempted(charges.isWrite(charge));
        }
    }

    /** An operation refused is one throttle event for each resource that refuses it (facts §5.3). */
    private void meterRefusal(Charges charges, int now) {
        int lastToRefuse = -1;
        for (int i = 0; i < charges.count(); i++) {
            if (charges.continues(i)) {
                continue;
            }
            meterAttempt(charges, i);
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

    private void noteSplits(int resource, long nowNanos, Runnable change) {
        int before = engine.partitions(resource).count();
        change.run();
        int after = engine.partitions(resource).count();
        if (after != before) {
            note(nowNanos, label(resource) + "partitions " + before + " -> " + after);
        }
    }

    /** Tells of something that happened to the table. */
    void note(long nowNanos, String what) {
        changes.add(new Change(new TimeSpan(nowNanos), engine.definition().name(), what));
    }

    private String label(int resource) {
        return indexName(resource).map(name -> "index " + name + ": ").orElse("");
    }

    private Optional<String> indexName(int resource) {
        return resource == Charges.TABLE
                ? Optional.empty()
                : Optional.of(
                        engine.definition().globalIndexes().get(resource - 1).name());
    }

    private Optional<DaxResult> daxResult(TimeAxis ended) {
        return spec.dax()
                .map(dax -> new DaxResult(
                        dax.nodeType(),
                        dax.nodes(),
                        cache.hits(),
                        cache.misses(),
                        cache.entries(),
                        cache.bytes(),
                        ended.eventsPerSecond(cacheHits),
                        ended.eventsPerSecond(cacheMisses)));
    }
}
