package dev.headroom.database;

import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ProvisionedThroughputDescription;
import dev.headroom.quota.DecreaseQuota;
import java.time.Instant;

/** What is told of the throughput of a table or a global index: what is provisioned, when it changed, and its bounds. */
final class ThroughputLife {
    private static final ProvisionedThroughput NONE = new ProvisionedThroughput(0L, 0L);
    private static final long NO_BOUND = -1;

    private final DecreaseQuota decreases;
    private ProvisionedThroughput provisioned;
    private Instant lastIncrease;
    private Long maxReads;
    private Long maxWrites;

    /** @param provisioned null on demand */
    ThroughputLife(ProvisionedThroughput provisioned, OnDemandThroughput maximum, DecreaseQuota decreases) {
        this.decreases = decreases;
        setProvisioned(provisioned);
        if (maximum != null) {
            bound(maximum);
        }
    }

    /** What is provisioned; nothing on demand. */
    ProvisionedThroughput provisioned() {
        return provisioned;
    }

    /** @param newThroughput null on demand */
    void setProvisioned(ProvisionedThroughput newThroughput) {
        provisioned = newThroughput == null ? NONE : newThroughput;
    }

    boolean isDecrease(ProvisionedThroughput wanted) {
        return wanted.readCapacityUnits() < provisioned.readCapacityUnits()
                || wanted.writeCapacityUnits() < provisioned.writeCapacityUnits();
    }

    private boolean isIncrease(ProvisionedThroughput wanted) {
        return wanted.readCapacityUnits() > provisioned.readCapacityUnits()
                || wanted.writeCapacityUnits() > provisioned.writeCapacityUnits();
    }

    /** Refuses to lower what is provisioned where that has been done too often today (facts §2.4). */
    void requireDecreaseLeft(Moment now) {
        decreases.refusal(now.epochMillis()).ifPresent(message -> {
            throw Refusals.limit(message);
        });
    }

    /** What was asked for is in force. */
    void changed(ProvisionedThroughput newThroughput, Moment now) {
        if (isDecrease(newThroughput)) {
            decreases.decreased(now.epochMillis());
        }
        if (isIncrease(newThroughput)) {
            lastIncrease = now.instant();
        }
        provisioned = newThroughput;
    }

    /** Sets bounds on demand, those that are given; -1 lifts one (facts §3.4). */
    void bound(OnDemandThroughput maximum) {
        maxReads = bound(maxReads, maximum.maxReadRequestUnits());
        maxWrites = bound(maxWrites, maximum.maxWriteRequestUnits());
    }

    private static Long bound(Long present, Long wanted) {
        if (wanted == null) {
            return present;
        }
        return wanted == NO_BOUND ? null : wanted;
    }

    /** A change of the billing mode drops the bounds (facts §11.10). */
    void unbound() {
        maxReads = null;
        maxWrites = null;
    }

    /** 0 where there is none. */
    long maxReads() {
        return maxReads == null ? 0 : maxReads;
    }

    /** 0 where there is none. */
    long maxWrites() {
        return maxWrites == null ? 0 : maxWrites;
    }

    /** The bounds, or null where there are none. */
    OnDemandThroughput maximum() {
        return maxReads == null && maxWrites == null ? null : new OnDemandThroughput(maxReads, maxWrites);
    }

    ProvisionedThroughputDescription description(Moment now) {
        Instant lastDecrease = decreases.lastDecrease().isPresent()
                ? Instant.ofEpochMilli(decreases.lastDecrease().getAsLong())
                : null;
        return new ProvisionedThroughputDescription(
                lastIncrease,
                lastDecrease,
                (long) decreases.decreasesToday(now.epochMillis()),
                provisioned.readCapacityUnits(),
                provisioned.writeCapacityUnits());
    }
}
