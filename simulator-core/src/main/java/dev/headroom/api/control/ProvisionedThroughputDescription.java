package dev.headroom.api.control;

import java.time.Instant;

/** Capacity in force. */
public record ProvisionedThroughputDescription(
        Instant lastIncreaseDateTime,
        Instant lastDecreaseDateTime,
        Long numberOfDecreasesToday,
        Long readCapacityUnits,
        Long writeCapacityUnits) {}
