package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;

/** Something that is changed at a given time of the run. */
public sealed interface ScenarioEvent
        permits ChangeCapacity, ChangeBilling, ChangeWarmThroughput, ChangeOnDemandMaximum {
    /** When, counted from the start of the run. */
    TimeSpan at();

    /** The table that it concerns. */
    String table();
}
