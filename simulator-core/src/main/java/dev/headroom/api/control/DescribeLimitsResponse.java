package dev.headroom.api.control;

/** The quotas of the account and of a table (facts §2.4). */
public record DescribeLimitsResponse(
        Long accountMaxReadCapacityUnits,
        Long accountMaxWriteCapacityUnits,
        Long tableMaxReadCapacityUnits,
        Long tableMaxWriteCapacityUnits) {}
