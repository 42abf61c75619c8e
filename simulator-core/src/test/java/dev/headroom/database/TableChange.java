package dev.headroom.database;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateGlobalSecondaryIndexAction;
import dev.headroom.api.control.DeleteGlobalSecondaryIndexAction;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.GlobalSecondaryIndexUpdate;
import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.StreamSpecification;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.control.TableClass;
import dev.headroom.api.control.UpdateGlobalSecondaryIndexAction;
import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.api.control.WarmThroughput;
import java.util.ArrayList;
import java.util.List;

/** What a request to change a table says; said member by member. */
final class TableChange {
    private final String table;
    private List<AttributeDefinition> definitions;
    private BillingMode billing;
    private ProvisionedThroughput throughput;
    private List<GlobalSecondaryIndexUpdate> indexes;
    private StreamSpecification stream;
    private TableClass tableClass;
    private Boolean deletionProtection;
    private OnDemandThroughput maximum;
    private WarmThroughput warm;

    private TableChange(String table) {
        this.table = table;
    }

    static TableChange of(String table) {
        return new TableChange(table);
    }

    TableChange define(String attribute, ScalarAttributeType type) {
        definitions = definitions == null ? new ArrayList<>() : definitions;
        definitions.add(new AttributeDefinition(attribute, type));
        return this;
    }

    TableChange capacity(long reads, long writes) {
        throughput = new ProvisionedThroughput(reads, writes);
        return this;
    }

    TableChange billing(BillingMode mode) {
        billing = mode;
        return this;
    }

    TableChange create(GlobalSecondaryIndex index) {
        return with(new GlobalSecondaryIndexUpdate(
                null,
                new CreateGlobalSecondaryIndexAction(
                        index.indexName(),
                        index.keySchema(),
                        index.projection(),
                        index.provisionedThroughput(),
                        index.onDemandThroughput(),
                        index.warmThroughput()),
                null));
    }

    TableChange delete(String index) {
        return with(new GlobalSecondaryIndexUpdate(null, null, new DeleteGlobalSecondaryIndexAction(index)));
    }

    TableChange index(String index, long reads, long writes) {
        return with(new GlobalSecondaryIndexUpdate(
                new UpdateGlobalSecondaryIndexAction(index, new ProvisionedThroughput(reads, writes), null, null),
                null,
                null));
    }

    TableChange with(GlobalSecondaryIndexUpdate update) {
        indexes = indexes == null ? new ArrayList<>() : indexes;
        indexes.add(update);
        return this;
    }

    TableChange noIndexes() {
        indexes = List.of();
        return this;
    }

    TableChange stream(boolean enabled, StreamViewType type) {
        stream = new StreamSpecification(enabled, type);
        return this;
    }

    TableChange tableClass(TableClass wanted) {
        tableClass = wanted;
        return this;
    }

    TableChange deletionProtection(boolean wanted) {
        deletionProtection = wanted;
        return this;
    }

    TableChange maximum(Long reads, Long writes) {
        maximum = new OnDemandThroughput(reads, writes);
        return this;
    }

    TableChange warm(Long reads, Long writes) {
        warm = new WarmThroughput(reads, writes);
        return this;
    }

    UpdateTableRequest request() {
        return new UpdateTableRequest(
                definitions,
                table,
                billing,
                throughput,
                indexes,
                stream,
                null,
                tableClass,
                deletionProtection,
                maximum,
                warm);
    }
}
