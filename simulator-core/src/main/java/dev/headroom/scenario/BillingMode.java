package dev.headroom.scenario;

/** How a table's throughput is bought. */
public enum BillingMode {
    PROVISIONED,
    ON_DEMAND
}
