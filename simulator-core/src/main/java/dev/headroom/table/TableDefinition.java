package dev.headroom.table;

import java.util.List;

/** A table: its key and its indexes. */
public record TableDefinition(
        String name, KeySchema keys, List<IndexDefinition> globalIndexes, List<IndexDefinition> localIndexes) {
    public TableDefinition {
        globalIndexes = List.copyOf(globalIndexes);
        localIndexes = List.copyOf(localIndexes);
    }
}
