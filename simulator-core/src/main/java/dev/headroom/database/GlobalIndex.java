package dev.headroom.database;

import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.Projection;
import java.util.List;

/** A global index as it was asked for, and what is told of its throughput. */
record GlobalIndex(String name, List<KeySchemaElement> keySchema, Projection projection, ThroughputLife throughput) {}
