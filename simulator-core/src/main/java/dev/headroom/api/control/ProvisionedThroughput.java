package dev.headroom.api.control;

import dev.headroom.api.Range;
import dev.headroom.api.Required;

/** Capacity asked for, in units per second. */
public record ProvisionedThroughput(
        @Required @Range(min = 1) Long readCapacityUnits,
        @Required @Range(min = 1) Long writeCapacityUnits) {}
