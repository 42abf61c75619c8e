package dev.headroom.result;

/**
 * One side, reads or writes, of a table or index. Units are RCU or WCU (RRU or WRU on demand); a series holds units per
 * second, averaged over as much of each interval as the run lasted.
 *
 * @param offeredUnits what all attempts asked for; an attempt that was throttled counts again when it is retried
 * @param consumedUnits what was served
 * @param throttledUnits what was refused: offered less consumed, except that a write refused by one resource is refused by
 *     all that it touches
 * @param attempts item operations attempted
 * @param throttleEvents item operations refused by this side (CloudWatch's ReadThrottleEvents or WriteThrottleEvents)
 * @param offered over time
 * @param consumed over time
 * @param throttled over time
 * @param provisioned provisioned capacity in force over time; on demand, what the partitions could give
 * @param burstBalance the burst bank over time, in units, at the end of each interval: in the classic generation the sum of
 *     the partitions' banks; zeros on demand
 */
public record ThroughputResult(
        double offeredUnits,
        double consumedUnits,
        double throttledUnits,
        long attempts,
        long throttleEvents,
        Series offered,
        Series consumed,
        Series throttled,
        Series provisioned,
        Series burstBalance) {}
