package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.CreateGlobalSecondaryIndexAction;
import dev.headroom.api.control.GlobalSecondaryIndexUpdate;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.database.Change.Kind;
import dev.headroom.table.Charges;
import dev.headroom.table.PartitionMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Adds global indexes to tables and removes them, one at a time (facts §8.1, §11.10). Room is made for a new index, then it
 * is filled from the table while it follows every write.
 */
final class IndexUpdates {
    private final ThroughputRules rules;
    private final Capacities capacities;
    private final Delay delay;

    IndexUpdates(DatabaseSettings settings, Capacities capacities) {
        this.rules = new ThroughputRules(settings);
        this.capacities = capacities;
        this.delay = new Delay(settings);
    }

    List<Runnable> steps(UpdateTableRequest request, Table table, Moment now) {
        List<GlobalSecondaryIndexUpdate> updates =
                CreateTableRules.orEmpty(request.globalSecondaryIndexUpdates()).stream()
                        .filter(update -> update.update() == null)
                        .toList();
        List<Runnable> steps = new ArrayList<>();
        for (GlobalSecondaryIndexUpdate update : updates) {
            steps.add(
                    update.create() != null
                            ? creation(update.create(), request, table, now)
                            : deletion(update.delete().indexName(), table, now));
        }
        if (updates.size() > 1) {
            throw InUse.onlyOneIndex();
        }
        return steps;
    }

    private Runnable creation(
            CreateGlobalSecondaryIndexAction create, UpdateTableRequest request, Table table, Moment now) {
        Schema schema = table.life().schema();
        requireNewName(create.indexName(), schema);
        List<AttributeDefinition> definitions = request.attributeDefinitions();
        if (definitions == null) {
            throw Invalid.values("AttributeDefinitions is not specified for index: " + create.indexName());
        }
        KeySchemaRules.requireDistinct(definitions);
        KeySchemaRules.requireGlobalKeys(create.keySchema(), definitions);
        AttributeTypeRules.requireSame(create.keySchema(), definitions, schema);
        requireProjection(create.projection(), schema);
        requireThroughput(create, request, table);
        InUse.of(table).refuseIndexCreation();
        if (schema.globalIndexes().size() >= CreateTableRules.MOST_GLOBAL_INDEXES) {
            throw Refusals.subscriberLimit("Number of global secondary indexes exceeds per-table limit of "
                    + CreateTableRules.MOST_GLOBAL_INDEXES);
        }
        return () -> begin(create, definitions, table, now);
    }

    private static void requireNewName(String name, Schema schema) {
        if (schema.hasLocalIndex(name) || schema.globalIndex(name).isPresent()) {
            throw ServiceException.validation("Attempting to create an index which already exists");
        }
    }

    private static void requireProjection(Projection projection, Schema schema) {
        ProjectionRules.require(projection);
        List<Projection> all = new ArrayList<>(List.of(projection));
        schema.globalIndexes().forEach(index -> all.add(index.projection()));
        schema.localIndexes().forEach(index -> all.add(index.projection()));
        ProjectionRules.requireFewIncluded(all);
    }

    private void requireThroughput(CreateGlobalSecondaryIndexAction create, UpdateTableRequest request, Table table) {
        boolean onDemand =
                request.billingMode() != null || table.life().billing().isOnDemand();
        boolean given = create.provisionedThroughput() != null;
        if (onDemand && given) {
            throw Invalid.values("Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: "
                    + create.indexName() + " when BillingMode is PAY_PER_REQUEST");
        }
        if (!onDemand && !given) {
            throw Invalid.values(
                    "Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: " + create.indexName());
        }
        if (given) {
            ThroughputRules.requireInBounds(create.provisionedThroughput());
            rules.requireWithinQuota(create.indexName(), create.provisionedThroughput());
        }
        if (create.onDemandThroughput() != null) {
            rules.requireMaximum(create.indexName(), create.onDemandThroughput(), false);
        }
        if (create.warmThroughput() != null && onDemand) {
            rules.requireWarmFromInitial(create.indexName(), create.warmThroughput());
        }
    }

    private void begin(
            CreateGlobalSecondaryIndexAction create, List<AttributeDefinition> definitions, Table table, Moment now) {
        String name = create.indexName();
        table.life()
                .schema()
                .add(
                        new GlobalIndex(
                                name,
                                create.keySchema(),
                                create.projection(),
                                capacities.life(create.provisionedThroughput(), create.onDemandThroughput())),
                        definitions);
        table.indexesChanged();
        table.begin(new Change(Kind.INDEX_ALLOCATION, name, delay.after(now), allocated -> {
            allocate(create, table, allocated);
            table.begin(
                    new Change(Kind.INDEX_BACKFILL, name, delay.after(allocated), done -> table.finishBackfill(name)));
        }));
    }

    private void allocate(CreateGlobalSecondaryIndexAction create, Table table, Moment now) {
        boolean onDemand = table.capacity().resource(Charges.TABLE).billing() == Capacities.mode(true);
        Sizing sizing = new Sizing(onDemand, create.provisionedThroughput(), 0);
        Map<String, ScalarAttributeType> types = table.life().schema().types();
        int resource = table.engine()
                .addGlobalIndex(
                        Schemas.index(create.indexName(), create.keySchema(), create.projection(), types),
                        PartitionMap.ofEqualRanges(capacities.partitions(sizing, 0)));
        table.capacity().put(resource, capacities.of(table.engine(), resource, sizing, table.stream(), now));
        table.usage().begin(resource);
        Capacities.bound(table.capacity().resource(resource), create.onDemandThroughput(), now);
        Capacities.warm(table.capacity().resource(resource), create.warmThroughput(), now);
    }

    private Runnable deletion(String name, Table table, Moment now) {
        Schema schema = table.life().schema();
        if (schema.hasLocalIndex(name)) {
            throw ServiceException.validation("Cannot delete an index that is not a GlobalSecondaryIndex: " + name);
        }
        if (schema.globalIndex(name).isEmpty()) {
            throw Refusals.notFound("Index " + name + " for table " + table.name());
        }
        InUse.of(table).refuseIndexDeletion(name);
        return () -> {
            table.life().changes().cancel(Kind.INDEX_BACKFILL, name);
            table.begin(new Change(Kind.INDEX_DELETION, name, delay.after(now), done -> remove(name, table)));
        };
    }

    private static void remove(String name, Table table) {
        int resource = table.engine().resourceOf(name);
        table.engine().removeGlobalIndex(name);
        table.capacity().remove(resource);
        table.life().schema().remove(name);
        table.indexesChanged();
    }
}
