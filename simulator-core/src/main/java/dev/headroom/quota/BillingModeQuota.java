package dev.headroom.quota;

import java.util.ArrayDeque;
import java.util.Optional;

/**
 * How often one table may change its billing mode (facts §3.4). What counts is when it came to be on demand: by a
 * switch, once that is through, or by its creation. Times are milliseconds since 1970.
 */
public final class BillingModeQuota {
    private static final long DAY_MILLIS = 86_400_000;

    private final BillingModeRule rule;
    private final ArrayDeque<Long> onDemandSince = new ArrayDeque<>();

    public BillingModeQuota(BillingModeRule rule) {
        this.rule = rule;
    }

    /** Counts that the table was created on demand, or has finished its switch to it. */
    public void becameOnDemand(long now) {
        forget(now);
        onDemandSince.add(now);
    }

    /** The message of the LimitExceededException that a switch to on demand now gets; empty where it is allowed. */
    public Optional<String> refusalToOnDemand(long now) {
        return isSpent(now) ? Optional.of(message("PayPerRequest")) : Optional.empty();
    }

    /** As {@link #refusalToOnDemand}, of a switch to provisioned. The mode's name in this message is an assumption. */
    public Optional<String> refusalToProvisioned(long now) {
        boolean refused = rule == BillingModeRule.CLASSIC && isSpent(now);
        return refused ? Optional.of(message("Provisioned")) : Optional.empty();
    }

    private boolean isSpent(long now) {
        forget(now);
        return onDemandSince.size() >= rule.perDay();
    }

    private void forget(long now) {
        while (!onDemandSince.isEmpty() && onDemandSince.getFirst() + DAY_MILLIS <= now) {
            onDemandSince.removeFirst();
        }
    }

    private String message(String mode) {
        return "Subscriber limit exceeded: Update to " + mode + " mode are limited to " + rule.words()
                + " in 1 day(s). Last update at " + QuotaText.inShort(onDemandSince.getLast())
                + ". Next update can be made at " + QuotaText.inShort(onDemandSince.getFirst() + DAY_MILLIS);
    }
}
