package dev.headroom.simulation;

import dev.headroom.simulation.SimulatedTable.Outcome;
import dev.headroom.table.Operation;

/** Stands before a replica of a global table: what other regions have to do with a request to it (facts §8.4). */
interface RegionGate {
    /** Why a request cannot be taken now; null where it can. */
    Outcome refusal(Operation operation, long nowNanos);

    /** How long the request asked about last takes beyond its own region. */
    long furtherNanos();
}
