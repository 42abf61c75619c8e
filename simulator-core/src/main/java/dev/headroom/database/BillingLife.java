package dev.headroom.database;

import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.BillingModeSummary;
import dev.headroom.quota.BillingModeQuota;
import java.time.Instant;

/** The billing mode of a table, and since when it has been on demand. */
final class BillingLife {
    private final BillingModeQuota quota;
    private BillingMode mode;
    private Instant onDemandSince;

    /** @param mode null for the service's default, provisioned */
    BillingLife(BillingMode mode, BillingModeQuota quota) {
        this.mode = mode == null ? BillingMode.PROVISIONED : mode;
        this.quota = quota;
    }

    BillingMode mode() {
        return mode;
    }

    boolean isOnDemand() {
        return mode == BillingMode.PAY_PER_REQUEST;
    }

    /** Refuses a switch where there were too many lately (facts §3.4). */
    void requireSwitchLeft(BillingMode wanted, Moment now) {
        (wanted == BillingMode.PAY_PER_REQUEST
                        ? quota.refusalToOnDemand(now.epochMillis())
                        : quota.refusalToProvisioned(now.epochMillis()))
                .ifPresent(message -> {
                    throw Refusals.limit(message);
                });
    }

    /** The description shows the new mode at once, though capacity follows it later. */
    void show(BillingMode newMode) {
        mode = newMode;
    }

    /** The table is on demand now: a switch is through, or it was created so. */
    void becameOnDemand(Moment now) {
        onDemandSince = now.instant();
        quota.becameOnDemand(now.epochMillis());
    }

    /** Null for a table that was never on demand (facts §11.10). */
    BillingModeSummary summary() {
        return mode == BillingMode.PROVISIONED && onDemandSince == null
                ? null
                : new BillingModeSummary(mode, onDemandSince);
    }
}
