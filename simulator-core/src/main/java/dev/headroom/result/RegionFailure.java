package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import java.util.Optional;

/**
 * A region that failed, and what would have been lost with it.
 *
 * @param region the region
 * @param isolated whether it went on by itself, cut off from the others
 * @param at when it began
 * @param until when it ended, or would have ended after the run
 * @param writesAtRisk writes acknowledged there that no other region had when it began: the recovery point in writes
 * @param recoveryPoint the age of the oldest of them: the recovery point in time
 * @param caughtUp how long after the end every write held back had been taken in; empty where that was not reached
 */
public record RegionFailure(
        String region,
        boolean isolated,
        TimeSpan at,
        TimeSpan until,
        long writesAtRisk,
        TimeSpan recoveryPoint,
        Optional<TimeSpan> caughtUp) {}
