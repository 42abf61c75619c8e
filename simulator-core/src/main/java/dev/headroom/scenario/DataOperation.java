package dev.headroom.scenario;

/** An operation on all data of a table at once, in the background: it takes no throughput of the table (facts §8.6). */
public sealed interface DataOperation extends ScenarioEvent
        permits BackupTable, ExportTable, RestoreTable, ImportTable {
    /** The table that it concerns. */
    String table();
}
