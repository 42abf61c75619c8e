package dev.headroom.table;

import java.util.ArrayList;
import java.util.List;

/** A table: its key and its indexes. */
public record TableDefinition(
        String name, KeySchema keys, List<IndexDefinition> globalIndexes, List<IndexDefinition> localIndexes) {
    public TableDefinition {
        globalIndexes = List.copyOf(globalIndexes);
        localIndexes = List.copyOf(localIndexes);
    }

    TableDefinition with(IndexDefinition globalIndex) {
        List<IndexDefinition> indexes = new ArrayList<>(globalIndexes);
        indexes.add(globalIndex);
        return new TableDefinition(name, keys, indexes, localIndexes);
    }

    TableDefinition without(String globalIndex) {
        List<IndexDefinition> indexes = globalIndexes.stream()
                .filter(index -> !index.name().equals(globalIndex))
                .toList();
        return new TableDefinition(name, keys, indexes, localIndexes);
    }
}
