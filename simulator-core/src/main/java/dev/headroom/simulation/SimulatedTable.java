package dev.headroom.simulation;

import dev.headroom.capacity.HeatSplit;
import dev.headroom.capacity.IndexQueue;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.TableCapacity;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.capacity.Verdict;
import dev.headroom.item.PrimaryKey;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Change;
import dev.headroom.result.TableResult;
import dev.headroom.result.WarmThroughputRaised.Raised;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.FailDaxNode;
import dev.headroom.scenario.OnDemandMaximum;
import dev.headroom.scenario.PartitionLeader;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.Preparation;
import dev.headroom.table.ScanPosition;
import dev.headroom.table.TableEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One table of a run: engine, capacity and meters, with the DAX cluster before them. */
final class SimulatedTable {
    /** What became of an operation. */
    enum Outcome {
        SERVED,
        SERVED_BY_CACHE,
        THROTTLED,
        /** Another region is writing the same item (facts §8.4). */
        CONFLICT,
        /**
         * Answered with InternalServerError, for the replicas or the region are not there: nothing is changed, charged or
         * counted as throttled (facts §10.5).
         */
        UNAVAILABLE
    }

    private final TableSpec spec;
    private final TableEngine engine;
    private final TableKeys keys;
    private final TableCapacity capacity;
    private final TableMeters meters;
    private final WarmUps warmUps;
    private final TimeAxis axis;
    private final List<Change> changes;
    private final Preparation preparation = new Preparation();
    private final Verdict verdict = new Verdict();
    /** Null where the table has no cluster. */
    private DaxFront dax;

    private WriteFollower[] writeFollowers = {};
    private MinuteFollower[] minuteFollowers = {};
    private ReadFollower readFollower;
    private List<TableLoop> loops = List.of();
    private FaultLoop faults;
    private CapacityUpdates updates;
    private BillingUpdates billingUpdates;
    private RegionGate gate;

    SimulatedTable(
            TableSpec spec,
            TableEngine engine,
            TableKeys keys,
            TableCapacity capacity,
            WarmUps warmUps,
            TimeAxis axis,
            List<Change> changes) {
        this.spec = spec;
        this.engine = engine;
        this.keys = keys;
        this.capacity = capacity;
        this.warmUps = warmUps;
        this.axis = axis;
        this.changes = changes;
        this.meters = new TableMeters(engine, capacity, axis);
    }

    /** Sets a DAX cluster before the table. */
    void setBehind(DaxFront newDax) {
        dax = newDax;
        follow(newDax);
    }

    /** Lets loops go on beside the requests. */
    void start(List<TableLoop> newLoops, EventQueue<Happening> queue) {
        loops = List.copyOf(newLoops);
        loops.forEach(loop -> loop.start(this, queue));
    }

    /** Has its provisioned capacity and its billing mode changed through these. */
    void updateThrough(CapacityUpdates newUpdates, BillingUpdates newBillingUpdates) {
        updates = newUpdates;
        billingUpdates = newBillingUpdates;
    }

    CapacityUpdates updates() {
        return updates;
    }

    BillingUpdates billingUpdates() {
        return billingUpdates;
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

    /** Has operations refused that the replicas which are left cannot serve. */
    void refuseWhere(FaultLoop newFaults) {
        faults = newFaults;
    }

    /** Has a partition serve eventually consistent reads with fewer replicas, or with all three again. */
    void replicasUp(int resource, int partition, int replicas, long nowNanos) {
        capacity.resource(resource).replicasUp(partition, replicas, nowNanos);
    }

    /** The number of the partition that a scenario means. */
    int partitionOf(PartitionLeader target) {
        PartitionMap partitions = engine.partitions(Charges.TABLE);
        return target.key()
                .map(name ->
                        PrimaryKey.of(KeyNames.value(name, spec.partitionKey().type())))
                .map(key -> partitions.partitionOf(key.hash()))
                .orElseGet(() -> partitions.numberAt(Math.min(target.partition().orElse(0), partitions.count() - 1)));
    }

    /** Puts a gate before the requests from now on. */
    void guard(RegionGate newGate) {
        gate = newGate;
    }

    /** How long the request executed last took beyond its own region. */
    long furtherNanos() {
        return gate == null ? 0 : gate.furtherNanos();
    }

    /** Write units that the table itself has consumed. */
    double consumedWriteUnits() {
        return meters.consumedWriteUnits();
    }

    /** Has every read from now on that the table answers told to the follower. */
    void followReads(ReadFollower follower) {
        readFollower = follower;
    }

    /** The interval of the run's series that a time falls into, which is never earlier than one asked about before. */
    int intervalAt(long nowNanos) {
        return meters.intervalAt(nowNanos);
    }

    TableSpec spec() {
        return spec;
    }

    String name() {
        return engine.definition().name();
    }

    boolean isProvisioned(int resource) {
        return capacity.resource(resource).billing() == BillingMode.PROVISIONED;
    }

    /** The provisioned capacity in force. */
    long provisioned(int resource, boolean write) {
        ResourceCapacity asked = capacity.resource(resource);
        return write ? asked.writeCapacity() : asked.readCapacity();
    }

    /** The resource number of a global index. */
    int resourceOf(String index) {
        return new ArrayList<>(spec.globalIndexes().keySet()).indexOf(index) + 1;
    }

    /** The table and its global indexes. */
    int resources() {
        return capacity.resources();
    }

    /** The capacity of the table itself, 0, or of a global index. */
    ResourceCapacity capacity(int resource) {
        return capacity.resource(resource);
    }

    /** The queue before a global index. */
    IndexQueue queueOf(String index) {
        return capacity.queue(resourceOf(index));
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

    /** The operations that follow are a call of their own. */
    void nextCall() {
        if (dax != null) {
            dax.nextCall();
        }
    }

    /** Where a scan goes on of which the cluster has just answered a page. */
    ScanPosition cachedNext() {
        return dax.cachedNext();
    }

    /** Executes one operation, through the table's DAX cluster or directly; a throttled one changes nothing. */
    Outcome execute(Operation operation, boolean throughDax, long nowNanos) {
        Outcome refused = gate == null ? null : gate.refusal(operation, nowNanos);
        if (refused != null) {
            return refused;
        }
        return throughDax && dax != null ? dax.execute(operation, nowNanos) : pass(operation, nowNanos);
    }

    /** Prepares, charges, admits and commits one operation on the table itself. */
    Outcome pass(Operation operation, long nowNanos) {
        engine.prepare(operation, preparation, nowNanos);
        Charges charges = preparation.charges();
        if (faults != null && faults.refuses(operation, charges, nowNanos)) {
            return Outcome.UNAVAILABLE;
        }
        capacity.admit(charges, verdict, nowNanos);
        if (!verdict.admitted()) {
            meters.refused(charges, verdict, nowNanos);
            return Outcome.THROTTLED;
        }
        meters.served(charges, nowNanos);
        commit(WriteFollower.Origin.REQUEST, nowNanos);
        if (readFollower != null) {
            readFollower.served(preparation, nowNanos);
        }
        return Outcome.SERVED;
    }

    /** Carries out a write of the service itself, which nothing admits and nobody is charged for here. */
    Preparation apply(Operation write, WriteFollower.Origin origin, long nowNanos) {
        engine.prepare(write, preparation, nowNanos);
        commit(origin, nowNanos);
        return preparation;
    }

    /**
     * Carries out a write that came from another region, charged and admitted as any other; one that is refused changes
     * nothing and is no throttle event of the table, since no request of its region is throttled.
     *
     * @return why it was refused; null where it was carried out
     */
    ThrottlingReason replicate(Operation write, long nowNanos) {
        engine.prepare(write, preparation, nowNanos);
        capacity.admit(preparation.charges(), verdict, nowNanos);
        if (!verdict.admitted()) {
            return verdict.firstReason(preparation.charges());
        }
        meters.served(preparation.charges(), nowNanos);
        commit(WriteFollower.Origin.REPLICATION, nowNanos);
        return null;
    }

    private void commit(WriteFollower.Origin origin, long nowNanos) {
        engine.commit(preparation, nowNanos);
        if (writeFollowers.length > 0 && preparation.isWrite()) {
            for (WriteFollower follower : writeFollowers) {
                follower.committed(preparation, origin, nowNanos);
            }
        }
    }

    /** The loop of a kind of which there is one at the most. */
    <L extends TableLoop> Optional<L> loop(Class<L> kind) {
        return loops.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The run is over. */
    void finish(int interval, long endNanos) {
        sampleCapacity(interval, endNanos);
        loops.forEach(loop -> loop.finish(interval, endNanos));
    }

    /** Notes what there is now, in an interval that goes on. */
    void look(int interval, long nowNanos) {
        meters.look(interval, nowNanos);
        loops.forEach(loop -> loop.look(interval, nowNanos));
    }

    /** Notes the capacity in force at the end of an interval. */
    void sampleCapacity(int interval, long nowNanos) {
        meters.sample(interval, nowNanos);
    }

    /** Lets on-demand capacity grow and full partitions split. */
    void minutePassed(long nowNanos) {
        meters.minuteEnds(nowNanos);
        for (int i = 0; i < capacity.resources(); i++) {
            int resource = i;
            double reads = meters.takeMinute(i, false);
            double writes = meters.takeMinute(i, true);
            ResourceCapacity passing = capacity.resource(i);
            int splitForHeat = passing.heatSplits().size();
            noteSplits(i, nowNanos, () -> passing.minutePassed(reads, writes, nowNanos));
            noteHeatSplits(i, splitForHeat, nowNanos);
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

    /** Raises what a resource can take at once; what is not given stays. */
    void warmUp(int resource, Optional<Long> reads, Optional<Long> writes, long nowNanos) {
        ResourceCapacity warmed = capacity.resource(resource);
        Raised[] raised = new Raised[1];
        noteSplits(
                resource,
                nowNanos,
                () -> raised[0] = warmUps.raise(warmed, indexName(resource), reads, writes, nowNanos));
        note(
                nowNanos,
                label(resource) + "warm throughput " + raised[0].readsBefore() + " reads, " + raised[0].writesBefore()
                        + " writes -> " + raised[0].readsAfter() + " reads, " + raised[0].writesAfter() + " writes");
    }

    /** Sets the most that a resource may consume on demand. */
    void limitOnDemand(int resource, Optional<Long> reads, Optional<Long> writes, long nowNanos) {
        capacity.resource(resource)
                .limitOnDemand(reads.orElse(OnDemandMaximum.NONE), writes.orElse(OnDemandMaximum.NONE), nowNanos);
        note(
                nowNanos,
                label(resource) + "on-demand maximum -> "
                        + reads.map(Object::toString).orElse("no bound") + " for reads, "
                        + writes.map(Object::toString).orElse("no bound") + " for writes");
    }

    void changeBilling(BillingMode billing, long nowNanos) {
        note(nowNanos, "billing mode -> " + words(billing));
        for (int i = 0; i < capacity.resources(); i++) {
            ResourceCapacity changed = capacity.resource(i);
            noteSplits(i, nowNanos, () -> changed.changeBilling(billing, nowNanos));
        }
    }

    /** A billing mode as scenarios name it. */
    static String words(BillingMode billing) {
        return billing == BillingMode.ON_DEMAND ? "on-demand" : "provisioned";
    }

    /** A node of the cluster before the table goes down, and comes back later. */
    void failDaxNode(FailDaxNode fail, EventQueue<Happening> queue, long nowNanos) {
        int node = fail.node().map(number -> number - 1).orElseGet(dax::primary);
        note(nowNanos, "DAX node " + (node + 1) + (node == dax.primary() ? ", the primary," : "") + " fails");
        dax.nodeFails(node, nowNanos);
        queue.add(nowNanos + fail.lasting().nanos(), now -> {
            note(now, "DAX node " + (node + 1) + " is back, with empty caches");
            dax.nodeReturns(node);
        });
    }

    TableResult result(String name, long endNanos) {
        TimeAxis ended = axis.endedAt(endNanos);
        return new TableResult(
                name,
                engine.itemCount(Charges.TABLE),
                engine.sizeInBytes(Charges.TABLE),
                engine.averageItemBytes(),
                meters.results(name, ended),
                Optional.ofNullable(dax).map(front -> front.result(ended)),
                Stream.of(
                                loops.stream().flatMap(loop -> loop.results(ended, endNanos)),
                                updates.results(),
                                warmUps.results(),
                                billingUpdates.results())
                        .flatMap(Function.identity())
                        .toList());
    }

    private void noteSplits(int resource, long nowNanos, Runnable change) {
        int before = engine.partitions(resource).count();
        change.run();
        int after = engine.partitions(resource).count();
        if (after != before) {
            note(nowNanos, label(resource) + "partitions " + before + " -> " + after);
        }
    }

    private void noteHeatSplits(int resource, int alreadyNoted, long nowNanos) {
        List<HeatSplit> splits = capacity.resource(resource).heatSplits();
        for (HeatSplit split : splits.subList(alreadyNoted, splits.size())) {
            note(
                    nowNanos,
                    label(resource) + "partition " + split.partition() + " split for heat at "
                            + HeatSplitLoop.label(split) + ": " + split.firstChild() + " and "
                            + (split.firstChild() + 1));
        }
    }

    /** Notes something that happened to the capacity of the table or an index. */
    void note(int resource, String what, long nowNanos) {
        note(nowNanos, label(resource) + what);
    }

    /** Tells of something that happened to the table. */
    void note(long nowNanos, String what) {
        changes.add(new Change(new TimeSpan(nowNanos), engine.definition().name(), what));
    }

    private String label(int resource) {
        return indexName(resource).map(name -> "index " + name + ": ").orElse("");
    }

    /** The name of a global index; empty for the table itself. */
    Optional<String> indexName(int resource) {
        return resource == Charges.TABLE
                ? Optional.empty()
                : Optional.of(
                        engine.definition().globalIndexes().get(resource - 1).name());
    }
}
