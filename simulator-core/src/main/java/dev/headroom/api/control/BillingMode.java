package dev.headroom.api.control;

/** How throughput is paid for (facts §3.4). */
public enum BillingMode {
    PROVISIONED,
    PAY_PER_REQUEST
}
