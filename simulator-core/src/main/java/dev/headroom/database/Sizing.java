package dev.headroom.database;

import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.scenario.BillingMode;

/**
 * What the capacity of a new table or index is to be.
 *
 * @param throughput null on demand
 * @param otherBytes data besides its items, which counts for partitions
 */
record Sizing(boolean onDemand, ProvisionedThroughput throughput, long otherBytes) {
    BillingMode mode() {
        return Capacities.mode(onDemand);
    }

    long reads() {
        return throughput == null ? 0 : throughput.readCapacityUnits();
    }

    long writes() {
        return throughput == null ? 0 : throughput.writeCapacityUnits();
    }
}
