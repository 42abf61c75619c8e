package dev.headroom.scenario;

/** A change that somebody makes to a table while the run goes on. */
public sealed interface TableChange extends ScenarioEvent permits ChangeCapacity, ChangeBilling {
    /** The table that it concerns. */
    String table();
}
