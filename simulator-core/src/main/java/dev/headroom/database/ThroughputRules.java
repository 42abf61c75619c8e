package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.WarmThroughput;

/** What throughput may be asked for, whatever the table: ranges and quotas (facts §2.4, §11.10). */
final class ThroughputRules {
    static final long OUT_OF_BOUNDS = 1_000_000_000_000L;
    private static final long LIFTED = -1;
    private static final String REFER =
            " Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.";

    private final DatabaseSettings settings;

    ThroughputRules(DatabaseSettings settings) {
        this.settings = settings;
    }

    static void requireInBounds(ProvisionedThroughput throughput) {
        requireInBounds("ReadCapacityUnits", throughput.readCapacityUnits());
        requireInBounds("WriteCapacityUnits", throughput.writeCapacityUnits());
    }

    private static void requireInBounds(String what, long units) {
        if (units > OUT_OF_BOUNDS) {
            throw ServiceException.validation("Given value " + units + " for " + what + " is out of bounds");
        }
    }

    /** @param index null for the table */
    void requireWithinQuota(String index, ProvisionedThroughput throughput) {
        requireWithinQuota("ReadCapacityUnits", index, throughput.readCapacityUnits());
        requireWithinQuota("WriteCapacityUnits", index, throughput.writeCapacityUnits());
    }

    private void requireWithinQuota(String what, String index, long units) {
        long quota = settings.assumptions().tableQuota();
        if (units <= quota) {
            return;
        }
        String resource = index == null ? "table" : "index";
        throw Refusals.limit("The requested " + what + (index == null ? "" : " for index " + index) + ", " + units
                + ", is above the per " + resource + " maximum for the account in " + settings.region() + ". Per "
                + resource + " maximum: " + quota + "." + REFER);
    }

    /**
     * The most that on-demand throughput may be: positive, and within the quota.
     *
     * @param index null for the table
     * @param lifting whether -1 may be given, which lifts the bound
     */
    void requireMaximum(String index, OnDemandThroughput maximum, boolean lifting) {
        requireMaximum("Read", index, maximum.maxReadRequestUnits(), lifting);
        requireMaximum("Write", index, maximum.maxWriteRequestUnits(), lifting);
    }

    private void requireMaximum(String side, String index, Long units, boolean lifting) {
        if (units == null || (lifting && units == LIFTED)) {
            return;
        }
        String what = "Requested Max" + side + "RequestUnits for OnDemandThroughput for "
                + (index == null ? "table" : "index : " + index);
        if (units < 1) {
            throw Invalid.values(what + " is outside of valid range");
        }
        requireAccountAllows(side, what, units);
    }

    /** Warm throughput of what is new and on demand. */
    void requireWarmFromInitial(String index, WarmThroughput wanted) {
        requireWarm(
                index,
                wanted,
                settings.assumptions().onDemandInitialReads(),
                settings.assumptions().onDemandInitialWrites(),
                WarmFloor.ON_DEMAND_INITIAL);
    }

    /** Warm throughput is within the quota, and not lower than what is there already, whose words differ. */
    void requireWarm(String index, WarmThroughput wanted, long reads, long writes, WarmFloor floor) {
        requireWarm("Read", index, wanted.readUnitsPerSecond(), reads, floor);
        requireWarm("Write", index, wanted.writeUnitsPerSecond(), writes, floor);
    }

    /** What warm throughput may not be below. */
    enum WarmFloor {
        ON_DEMAND_INITIAL {
            @Override
            String words(String side) {
                return "initial throughput for OnDemand. See: https://docs.aws.amazon.com/amazondynamodb/latest/"
                        + "developerguide/on-demand-capacity-mode.html#on-demand-capacity-mode-initial";
            }
        },
        PROVISIONED {
            @Override
            String words(String side) {
                return side + "CapacityUnits of ProvisionedThroughput";
            }
        },
        PRESENT {
            @Override
            String words(String side) {
                return "current WarmThroughput, decreasing WarmThroughput is not supported";
            }
        };

        abstract String words(String side);
    }

    private void requireWarm(String side, String index, Long units, long least, WarmFloor floor) {
        if (units == null) {
            return;
        }
        String what = "Requested " + side + "UnitsPerSecond for WarmThroughput for "
                + (index == null ? "table" : "index " + index);
        if (units < least) {
            throw Invalid.values(what + " is lower than " + floor.words(side));
        }
        requireAccountAllows(side, what, units);
    }

    private void requireAccountAllows(String side, String what, long units) {
        if (units > settings.assumptions().tableQuota()) {
            throw Refusals.subscriberLimit(
                    what + " exceeds TableMax" + side + "CapacityUnits of the account in region " + settings.region());
        }
    }
}
