package dev.headroom.database;

import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.WarmThroughput;
import dev.headroom.capacity.PartitionSplitter;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.quota.BillingModeRule;
import dev.headroom.quota.DecreaseQuota;
import dev.headroom.quota.DecreaseRule;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Generation;
import dev.headroom.table.Charges;
import dev.headroom.table.SplitPoint;
import dev.headroom.table.TableEngine;
import java.util.Optional;

/** Makes the capacity of tables and indexes, by the database's generation and assumptions. */
final class Capacities {
    private final DatabaseSettings settings;

    Capacities(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** How many partitions such a resource has that holds so many bytes. */
    int partitions(Sizing sizing, long bytes) {
        return ResourceCapacity.initialPartitions(
                settings.assumptions(), sizing.mode(), sizing.reads(), sizing.writes(), bytes + sizing.otherBytes());
    }

    /** The capacity of a table or a global index that the engine holds. */
    ResourceCapacity of(TableEngine engine, int resource, Sizing sizing, StreamFeed stream, Moment now) {
        return new ResourceCapacity(
                        settings.generation(),
                        settings.assumptions(),
                        resource > Charges.TABLE,
                        sizing.mode(),
                        sizing.reads(),
                        sizing.writes(),
                        engine.partitions(resource),
                        sizing.otherBytes(),
                        new EngineSplitter(engine, resource, stream))
                .startAt(now.nanos());
    }

    ThroughputLife life(ProvisionedThroughput provisioned, OnDemandThroughput maximum) {
        DecreaseRule rule = isClassic() ? DecreaseRule.CLASSIC : DecreaseRule.CURRENT;
        return new ThroughputLife(provisioned, maximum, new DecreaseQuota(rule));
    }

    BillingModeRule billingModeRule() {
        return isClassic() ? BillingModeRule.CLASSIC : BillingModeRule.CURRENT;
    }

    private boolean isClassic() {
        return settings.generation() == Generation.CLASSIC;
    }

    /** @param maximum null for no bounds */
    static void bound(ResourceCapacity capacity, OnDemandThroughput maximum, Moment now) {
        if (maximum != null) {
            capacity.limitOnDemand(
                    orNone(maximum.maxReadRequestUnits()), orNone(maximum.maxWriteRequestUnits()), now.nanos());
        }
    }

    /** Lets the bounds that are told of hold. */
    static void bound(ResourceCapacity capacity, ThroughputLife life, Moment now) {
        capacity.limitOnDemand(life.maxReads(), life.maxWrites(), now.nanos());
    }

    /** @param warm null to leave it as it is; so either member */
    static void warm(ResourceCapacity capacity, WarmThroughput warm, Moment now) {
        if (warm != null) {
            capacity.warmUp(orNone(warm.readUnitsPerSecond()), orNone(warm.writeUnitsPerSecond()), now.nanos());
        }
    }

    static BillingMode mode(boolean onDemand) {
        return onDemand ? BillingMode.ON_DEMAND : BillingMode.PROVISIONED;
    }

    private static long orNone(Long units) {
        return units == null ? 0 : units;
    }

    /**
     * Shards follow the partitions of the table, as far as these begin with a hash: records are given to shards by the hash
     * of their partition key, so one item collection has one shard.
     */
    private record EngineSplitter(TableEngine engine, int resource, StreamFeed stream) implements PartitionSplitter {
        @Override
        public void split(int position, SplitPoint at) {
            engine.split(resource, position, at);
            if (resource == Charges.TABLE && !at.isInsideCollection()) {
                stream.split(at.hash());
            }
        }

        @Override
        public boolean canSplitInsideCollections() {
            return engine.canSplitInsideCollections(resource);
        }

        @Override
        public Optional<SplitPoint> middleByBytes(int position) {
            return engine.middleByBytes(resource, position);
        }

        @Override
        public boolean holdsSeveralKeys(int position) {
            return engine.holdsSeveralKeys(resource, position);
        }
    }
}
