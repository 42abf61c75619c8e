package dev.headroom.scenario;

/** A change to one table while the run goes on, made by somebody or by fate. */
public sealed interface TableChange extends ScenarioEvent
        permits ChangeCapacity, ChangeBilling, ChangeWarmThroughput, ChangeOnDemandMaximum, FailRegion, FailDaxNode {
    /** The table that it concerns. */
    String table();
}
