package dev.headroom.result;

import dev.headroom.setting.Kind;

/**
 * What time to live did on one table.
 *
 * @param attribute the attribute by which items expire
 * @param deleted items that it deleted (CloudWatch's TimeToLiveDeletedItemCount)
 * @param p50LagSeconds median of the time from expiry to deletion
 * @param p99LagSeconds 99th percentile of it
 * @param maxLagSeconds the longest
 * @param meanExpired items that had expired and were there, on average
 * @param reads items read singly from the table
 * @param expiredReads how many of these had expired
 * @param deletions deleted items per second, over time
 * @param expiredItems items that had expired and were there, at the end of each interval
 */
@Kind(value = "time-to-live", describedAs = "Deletions by time to live.")
public record TimeToLiveResult(
        String attribute,
        long deleted,
        double p50LagSeconds,
        double p99LagSeconds,
        double maxLagSeconds,
        double meanExpired,
        long reads,
        long expiredReads,
        Series deletions,
        Series expiredItems)
        implements LoopResult {}
