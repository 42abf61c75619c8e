package dev.headroom.database;

import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.Projection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a request for a new table must be, in the order in which the service looks: capacity, keys, definitions, then each
 * index (facts §11.9, §11.10).
 */
final class CreateTableRules {
    static final int MOST_GLOBAL_INDEXES = 20;

    private static final int MOST_LOCAL_INDEXES = 5;

    private final NewThroughputRules throughputs;

    CreateTableRules(ThroughputRules throughputs) {
        this.throughputs = new NewThroughputRules(throughputs);
    }

    void require(CreateTableRequest request) {
        throughputs.requireOfTable(request);
        requireKeys(request);
        orEmpty(request.localSecondaryIndexes()).forEach(index -> ProjectionRules.require(index.projection()));
        for (GlobalSecondaryIndex index : orEmpty(request.globalSecondaryIndexes())) {
            ProjectionRules.require(index.projection());
            throughputs.requireOfIndex(request, index);
        }
        requireDistinctNames(request);
        requireFew(request);
        StreamRules.requireForNewTable(request.streamSpecification());
        if (request.sseSpecification() != null) {
            Encryption.require(request.sseSpecification());
        }
        TagRules.require(orEmpty(request.tags()));
        TagRules.requireFew(List.of(), orEmpty(request.tags()));
        throughputs.requireWithinQuotas(request);
    }

    private static void requireKeys(CreateTableRequest request) {
        KeySchemaRules.requireDistinct(request.attributeDefinitions());
        KeySchemaRules.requireTableKeys(request.keySchema(), request.attributeDefinitions());
        requireNotEmpty(request.localSecondaryIndexes(), "LocalSecondaryIndexes");
        requireNotEmpty(request.globalSecondaryIndexes(), "GlobalSecondaryIndexes");
        List<List<KeySchemaElement>> schemas = new ArrayList<>(List.of(request.keySchema()));
        for (LocalSecondaryIndex index : orEmpty(request.localSecondaryIndexes())) {
            requireLocalKeys(request, index);
            schemas.add(index.keySchema());
        }
        for (GlobalSecondaryIndex index : orEmpty(request.globalSecondaryIndexes())) {
            KeySchemaRules.requireGlobalKeys(index.keySchema(), request.attributeDefinitions());
            schemas.add(index.keySchema());
        }
        KeySchemaRules.requireUsed(request.attributeDefinitions(), schemas);
    }

    private static void requireLocalKeys(CreateTableRequest request, LocalSecondaryIndex index) {
        if (request.keySchema().size() < 2) {
            throw Invalid.values("Table KeySchema does not have a range key, which is required when specifying a"
                    + " LocalSecondaryIndex");
        }
        KeySchemaRules.requireLocalKeys(
                index.indexName(),
                index.keySchema(),
                request.attributeDefinitions(),
                request.keySchema().get(0).attributeName());
    }

    private static void requireNotEmpty(List<?> indexes, String name) {
        if (indexes != null && indexes.isEmpty()) {
            throw Invalid.values("List of " + name + " is empty");
        }
    }

    private static void requireDistinctNames(CreateTableRequest request) {
        Set<String> names = new HashSet<>();
        Stream.concat(
                        orEmpty(request.localSecondaryIndexes()).stream().map(LocalSecondaryIndex::indexName),
                        orEmpty(request.globalSecondaryIndexes()).stream().map(GlobalSecondaryIndex::indexName))
                .forEach(name -> {
                    if (!names.add(name)) {
                        throw Invalid.values("Duplicate index name: " + name);
                    }
                });
    }

    private static void requireFew(CreateTableRequest request) {
        if (orEmpty(request.localSecondaryIndexes()).size() > MOST_LOCAL_INDEXES) {
            throw Invalid.values("Number of LocalSecondaryIndexes exceeds per-table limit of " + MOST_LOCAL_INDEXES);
        }
        if (orEmpty(request.globalSecondaryIndexes()).size() > MOST_GLOBAL_INDEXES) {
            throw Invalid.values("GlobalSecondaryIndex count exceeds the per-table limit of " + MOST_GLOBAL_INDEXES);
        }
        List<Projection> projections = new ArrayList<>();
        orEmpty(request.localSecondaryIndexes()).forEach(index -> projections.add(index.projection()));
        orEmpty(request.globalSecondaryIndexes()).forEach(index -> projections.add(index.projection()));
        ProjectionRules.requireFewIncluded(projections);
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
