package dev.headroom.api.control;

import java.time.Instant;

/** The table class. */
public record TableClassSummary(TableClass tableClass, Instant lastUpdateDateTime) {}
