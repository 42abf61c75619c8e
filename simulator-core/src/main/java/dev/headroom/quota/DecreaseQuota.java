package dev.headroom.quota;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How often the provisioned throughput of one table, or of one global index, may be lowered (facts §2.4). Reads and
 * writes lowered by one request are one decrease, as is one that lowers one and raises the other; raising is free.
 * Times are milliseconds since 1970.
 */
public final class DecreaseQuota {
    private static final long MILLIS_PER_SECOND = 1_000;
    private static final long MILLIS_PER_DAY = 86_400 * MILLIS_PER_SECOND;

    private final DecreaseRule rule;
    private boolean everDecreased;
    private long last;
    private int today;
    private int left = DecreaseRule.PER_DAY;

    public DecreaseQuota(DecreaseRule rule) {
        this.rule = rule;
    }

    /** The message of the LimitExceededException that a decrease now gets; empty where it is allowed. */
    public Optional<String> refusal(long now) {
        return available(now) > 0 ? Optional.empty() : Optional.of(message(now));
    }

    /** Counts a decrease, which was allowed and is now in force. */
    public void decreased(long now) {
        left = Math.max(0, available(now) - 1);
        today = decreasesToday(now) + 1;
        last = now;
        everDecreased = true;
    }

    /** {@code NumberOfDecreasesToday}; starts anew at midnight, UTC. */
    public int decreasesToday(long now) {
        return isToday(now) ? today : 0;
    }

    /** {@code LastDecreaseDateTime}, today's or an earlier one; empty where there was none. */
    public OptionalLong lastDecrease() {
        return everDecreased ? OptionalLong.of(last) : OptionalLong.empty();
    }

    private int available(long now) {
        if (!isToday(now)) {
            return DecreaseRule.PER_DAY;
        }
        return rule.available(left, (now - last) / (rule.intervalSeconds() * MILLIS_PER_SECOND));
    }

    private boolean isToday(long now) {
        return everDecreased && Math.floorDiv(now, MILLIS_PER_DAY) == Math.floorDiv(last, MILLIS_PER_DAY);
    }

    /** The words of 2026; what they say of the interval under {@link DecreaseRule#CLASSIC} is an assumption. */
    private String message(long now) {
        long midnight = (Math.floorDiv(now, MILLIS_PER_DAY) + 1) * MILLIS_PER_DAY;
        long next = Math.min(last + rule.intervalSeconds() * MILLIS_PER_SECOND, midnight);
        return "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After"
                + " the first 4 decreases, each subsequent decrease in the same UTC day can be performed at most once"
                + " every " + rule.intervalSeconds() + " seconds. Number of decreases today: " + today
                + ". Last decrease at "
                + QuotaText.inFull(last) + ". Next decrease can be made at " + QuotaText.inFull(next);
    }
}
