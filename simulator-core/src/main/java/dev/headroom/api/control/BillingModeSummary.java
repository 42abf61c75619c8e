package dev.headroom.api.control;

import java.time.Instant;

/** The billing mode, and since when it is on demand. */
public record BillingModeSummary(BillingMode billingMode, Instant lastUpdateToPayPerRequestDateTime) {}
