package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;

/** Something that happens at a given time of the run: a change that somebody makes, or a fault. */
public sealed interface ScenarioEvent permits TableChange, WorkloadChange, Fail, DataOperation {
    /** When, counted from the start of the run. */
    TimeSpan at();
}
