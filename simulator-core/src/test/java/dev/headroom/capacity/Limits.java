package dev.headroom.capacity;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.quantity.DataSize;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Generation;
import dev.headroom.table.KeySchema;
import dev.headroom.table.Operation;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.Preparation;
import dev.headroom.table.ReplicaLag;
import dev.headroom.table.SplitPoint;
import dev.headroom.table.TableDefinition;
import dev.headroom.table.TableEngine;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The capacity of one table for tests: the documented defaults, and traffic that offers units each millisecond. */
final class Limits {
    static final long SECOND = 1_000_000_000L;
    static final long MINUTE = 60 * SECOND;

    private static final AttributeNames NAMES = AttributeNames.of(List.of("id", "s", "f"));

    final ResourceCapacity capacity;
    final PartitionMap partitions;
    private final TableEngine engine;

    private Limits(
            Generation generation, Assumptions assumptions, BillingMode billing, long reads, long writes, long bytes) {
        partitions = PartitionMap.ofEqualRanges(
                ResourceCapacity.initialPartitions(assumptions, billing, reads, writes, bytes));
        TableDefinition definition = new TableDefinition("Orders", KeySchema.of("id", "s"), List.of(), List.of());
        engine = new TableEngine(definition, List.of(partitions), new ReplicaLag(0, 1, new SplittableRandom(1)));
        capacity = new ResourceCapacity(
                generation, assumptions, false, billing, reads, writes, partitions, bytes, new TableSplitter(engine));
    }

    static Limits classic(long reads, long writes) {
        return new Limits(Generation.CLASSIC, assumptions("0%", 40_000), BillingMode.PROVISIONED, reads, writes, 0);
    }

    static Limits classicHolding(long reads, long writes, String data) {
        long bytes = DataSize.parse(data).bytes();
        return new Limits(Generation.CLASSIC, assumptions("0%", 40_000), BillingMode.PROVISIONED, reads, writes, bytes);
    }

    static Limits adaptive(long reads, long writes) {
        return new Limits(Generation.ADAPTIVE, assumptions("0%", 40_000), BillingMode.PROVISIONED, reads, writes, 0);
    }

    static Limits current(long reads, long writes) {
        return new Limits(Generation.CURRENT, assumptions("0%", 40_000), BillingMode.PROVISIONED, reads, writes, 0);
    }

    static Limits onDemand(long tableQuota) {
        return new Limits(Generation.CURRENT, assumptions("0%", tableQuota), BillingMode.ON_DEMAND, 5, 5, 0);
    }

    /** Offers so many writes of one unit for so long to one partition; returns how many were admitted. */
    long write(int position, long perSecond, long from, long seconds) {
        return offer(true, new int[] {partitions.numberAt(position)}, perSecond, from, seconds);
    }

    /** Offers so many operations of one unit, spread evenly over the range; returns how many were admitted. */
    long spread(boolean write, long perSecond, long from, long seconds) {
        int[] targets = new int[1_024];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = partitions.partitionOf((long) (i * 599 % 1_024) << 54);
        }
        return offer(write, targets, perSecond, from, seconds);
    }

    private long offer(boolean write, int[] targets, long perSecond, long from, long seconds) {
        long admitted = 0;
        long gap = SECOND / perSecond;
        for (long i = 0; i < perSecond * seconds; i++) {
            long now = from + i * gap;
            int partition = targets[(int) (i % targets.length)];
            if (capacity.refusal(write, partition, now) == null) {
                capacity.take(write, partition, 2);
                admitted++;
            } else {
                capacity.refused(write, partition, 2);
            }
        }
        return admitted;
    }

    /** Offers so many eventually consistent reads of half a unit to one key; returns how many were admitted. */
    long readEventually(long perSecond, long from, long seconds) {
        Preparation preparation = new Preparation();
        PrimaryKey key = PrimaryKey.of(StringValue.of("key")).withSort(NumberValue.of(0));
        long admitted = 0;
        for (long i = 0; i < perSecond * seconds; i++) {
            long now = from + i * (SECOND / perSecond);
            engine.prepare(new Operation.GetItem(key, false), preparation, now);
            if (capacity.refusal(preparation.charges(), 0, now) == null) {
                capacity.take(preparation.charges(), 0);
                admitted++;
            }
        }
        return admitted;
    }

    /** Loads items of 400 KB under keys of one partition until it holds so many bytes. */
    void fill(int position, long bytes) {
        int number = partitions.numberAt(position);
        for (int i = 0; partitions.sizeInBytes(number) < bytes; i++) {
            StringValue id = StringValue.of("key-" + i);
            if (partitions.partitionOf(PrimaryKey.of(id).hash()) == number) {
                load(id, 0);
            }
        }
    }

    /** Loads items of 400 KB under one partition key, so many bytes in all. */
    void fillOneKey(long bytes) {
        for (long sort = 0; engine.sizeInBytes(0) < bytes; sort++) {
            load(StringValue.of("key"), sort);
        }
    }

    private void load(StringValue id, long sort) {
        NumberValue sortKey = NumberValue.of(sort);
        engine.load(PrimaryKey.of(id).withSort(sortKey), Item.of(NAMES, id, sortKey, StringValue.filler(400_000)));
    }

    /** What each partition was admitted when each is offered more than it can take, in the order of the range. */
    double[] shares(long from) {
        double[] admitted = new double[partitions.count()];
        for (int position = 0; position < admitted.length; position++) {
            admitted[position] = write(position, 2_000, from, 10) / 10.0;
        }
        return admitted;
    }

    static Assumptions assumptions(String initialBurst, long tableQuota) {
        return Defaults.of(Assumptions.class, "initialBurst", initialBurst, "tableQuota", tableQuota);
    }

    private record TableSplitter(TableEngine engine) implements PartitionSplitter {
        @Override
        public void split(int position, SplitPoint at) {
            engine.split(0, position, at);
        }

        @Override
        public Optional<SplitPoint> middleByBytes(int position) {
            return engine.middleByBytes(0, position);
        }

        @Override
        public boolean holdsSeveralKeys(int position) {
            return engine.holdsSeveralKeys(0, position);
        }
    }
}
