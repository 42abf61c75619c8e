package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.KeySchema;
import dev.headroom.table.TableDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a Query or a Scan reads: a table, or one of its indexes.
 *
 * @param index null for the table itself
 */
record ReadTarget(Table table, IndexDefinition index, boolean isGlobal) {

    /** Looks an index up by its name; null is the table. */
    static ReadTarget of(Table table, String indexName) {
        if (indexName == null) {
            return new ReadTarget(table, null, false);
        }
        requireReadable(table, indexName);
        TableDefinition definition = table.engine().definition();
        Optional<IndexDefinition> global = named(definition.globalIndexes(), indexName);
        if (global.isPresent()) {
            return new ReadTarget(table, global.get(), true);
        }
        return named(definition.localIndexes(), indexName)
                .map(local -> new ReadTarget(table, local, false))
                .orElseThrow(
                        () -> ServiceException.validation("The table does not have the specified index: " + indexName));
    }

    /** That the words are the same before the filling has begun is assumed. */
    private static void requireReadable(Table table, String indexName) {
        if (!table.isReadable(indexName)) {
            throw ServiceException.validation("Cannot read from backfilling global secondary index: " + indexName);
        }
    }

    private static Optional<IndexDefinition> named(List<IndexDefinition> indexes, String name) {
        return indexes.stream().filter(index -> index.name().equals(name)).findFirst();
    }

    String indexName() {
        return index == null ? null : index.name();
    }

    /** The keys by which it is read. */
    KeySchema keys() {
        return index == null ? tableKeys() : index.keys();
    }

    KeySchema tableKeys() {
        return table.engine().definition().keys();
    }

    /** The attributes that say where a page ended: the keys of the index, and of the table. */
    Set<String> positionAttributes() {
        Set<String> names = new LinkedHashSet<>(tableKeys().names());
        names.addAll(keys().names());
        return names;
    }

    /** Whether it holds an attribute: a key always, others as the index projects them. */
    boolean holds(String attribute) {
        return index == null
                || index.included().isEmpty()
                || index.included().get().contains(attribute)
                || positionAttributes().contains(attribute);
    }

    void requireReadable(Boolean consistentRead) {
        if (isGlobal && Boolean.TRUE.equals(consistentRead)) {
            throw ServiceException.validation("Consistent reads are not supported on global secondary indexes");
        }
    }
}
