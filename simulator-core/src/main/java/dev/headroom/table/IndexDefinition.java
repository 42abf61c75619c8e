package dev.headroom.table;

import java.util.List;
import java.util.Optional;

/**
 * A secondary index.
 *
 * @param name its name, unique in the table
 * @param keys its key
 * @param included attributes held besides the index's and the table's keys; empty for all attributes
 */
public record IndexDefinition(String name, KeySchema keys, Optional<List<String>> included) {}
