package dev.headroom.database;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.TableClass;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.LocalIndexSpec;
import dev.headroom.scenario.TableSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of a scenario's table what a request for it would have said. */
final class ScenarioTable {
    private final TableSpec spec;
    private final Map<String, ScalarAttributeType> types = new LinkedHashMap<>();

    private ScenarioTable(TableSpec spec) {
        this.spec = spec;
    }

    static CreateTableRequest request(String name, TableSpec spec) {
        return new ScenarioTable(spec).request(name);
    }

    private CreateTableRequest request(String name) {
        List<KeySchemaElement> keys = keys(spec.partitionKey(), spec.sortKey());
        List<LocalSecondaryIndex> locals = new ArrayList<>();
        spec.localIndexes().forEach((index, of) -> locals.add(local(index, of)));
        List<GlobalSecondaryIndex> globals = new ArrayList<>();
        spec.globalIndexes().forEach((index, of) -> globals.add(global(index, of)));
        return new CreateTableRequest(
                types.entrySet().stream()
                        .map(type -> new AttributeDefinition(type.getKey(), type.getValue()))
                        .toList(),
                name,
                keys,
                locals.isEmpty() ? null : locals,
                globals.isEmpty() ? null : globals,
                isOnDemand() ? BillingMode.PAY_PER_REQUEST : BillingMode.PROVISIONED,
                throughput(spec.readCapacity(), spec.writeCapacity()),
                null,
                null,
                null,
                tableClass(),
                null,
                null,
                null);
    }

    private boolean isOnDemand() {
        return spec.billing() == dev.headroom.scenario.BillingMode.ON_DEMAND;
    }

    /** Null, as for tables that were never given a class, where it is the standard one. */
    private TableClass tableClass() {
        return spec.tableClass() == dev.headroom.scenario.TableClass.STANDARD
                ? null
                : TableClass.STANDARD_INFREQUENT_ACCESS;
    }

    private ProvisionedThroughput throughput(long reads, long writes) {
        return isOnDemand() ? null : new ProvisionedThroughput(reads, writes);
    }

    private LocalSecondaryIndex local(String name, LocalIndexSpec index) {
        return new LocalSecondaryIndex(
                name,
                keys(spec.partitionKey(), Optional.of(index.sortKey())),
                projection(index.projection(), index.include()));
    }

    private GlobalSecondaryIndex global(String name, GlobalIndexSpec index) {
        return new GlobalSecondaryIndex(
                name,
                keys(index.partitionKey(), index.sortKey()),
                projection(index.projection(), index.include()),
                throughput(index.readCapacity(), index.writeCapacity()),
                null,
                null);
    }

    private List<KeySchemaElement> keys(KeyAttribute partitionKey, Optional<KeyAttribute> sortKey) {
        List<KeySchemaElement> keys = new ArrayList<>(List.of(key(partitionKey, KeyType.HASH)));
        sortKey.ifPresent(key -> keys.add(key(key, KeyType.RANGE)));
        return keys;
    }

    private KeySchemaElement key(KeyAttribute attribute, KeyType part) {
        types.putIfAbsent(
                attribute.name(), ScalarAttributeType.valueOf(attribute.type().name()));
        return new KeySchemaElement(attribute.name(), part);
    }

    private static Projection projection(dev.headroom.scenario.Projection projection, List<String> include) {
        ProjectionType type = ProjectionType.valueOf(projection.name());
        return new Projection(type, type == ProjectionType.INCLUDE ? include : null);
    }
}
