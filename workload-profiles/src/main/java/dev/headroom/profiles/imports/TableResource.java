package dev.headroom.profiles.imports;

import dev.headroom.profiles.imports.Template.Resource;
import dev.headroom.profiles.tree.Node;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code AWS::DynamoDB::Table}: keys, capacity, indexes and what else a table of a scenario has. */
final class TableResource {
    private static final Map<String, String> WITHOUT_EFFECT = Map.of(
            "SSESpecification", "encryption has no effect on throughput; requests to KMS are not billed",
            "ContributorInsightsSpecification", "Contributor Insights are not billed; hot keys are found all the same",
            "ImportSourceSpecification", "the import from S3 is not timed; an event of type import would",
            "KinesisStreamSpecification", "the Kinesis stream is taken to have one shard");

    private final Resource resource;
    private final Node properties;
    private final Notes notes;
    private final Fields table = Fields.block();

    TableResource(Resource resource, Notes notes) {
        this.resource = resource;
        this.properties = resource.properties();
        this.notes = notes;
    }

    /** The table; empty where its keys are not known. */
    Optional<Fields> table() {
        TableKeys keys = new TableKeys(properties, notes);
        if (!keys.put(properties, table)) {
            notes.notModelled(
                    resource.node(),
                    resource.id() + ": its partition key is not known; the KeySchema needs an AttributeName that the"
                            + " file tells");
            return Optional.empty();
        }
        capacity();
        item();
        globalIndexes(keys);
        localIndexes(keys);
        features();
        WITHOUT_EFFECT.forEach((name, text) ->
                Look.at(properties, name).ifPresent(node -> notes.notModelled(node, name + ": " + text)));
        return Optional.of(table);
    }

    private void capacity() {
        boolean onDemand = isOnDemand();
        table.put("billing", onDemand ? "on-demand" : "provisioned");
        if (onDemand) {
            Throughput.onDemand(properties, table);
        } else {
            Throughput.provisioned(properties, table);
            if (!table.has("readCapacity") || !table.has("writeCapacity")) {
                notes.assumed(resource.node(), resource.id() + ": capacity that is not given is 5 units");
            }
        }
        Throughput.warm(properties, table);
        Look.text(properties, "TableClass")
                .filter("STANDARD_INFREQUENT_ACCESS"::equals)
                .ifPresent(found -> table.put("tableClass", "standard-infrequent-access"));
    }

    private boolean isOnDemand() {
        return Look.text(properties, "BillingMode")
                .filter("PAY_PER_REQUEST"::equals)
                .isPresent();
    }

    private void item() {
        table.put("item", Fields.block().put("size", new DataSize(400), "assumed"));
        table.put("items", Fields.line().put("partitionKeys", AssumedTraffic.KEYS), "assumed");
        notes.assumed(resource.id() + ": items of 400 bytes, " + AssumedTraffic.KEYS + " of them at the start");
    }

    private void globalIndexes(TableKeys keys) {
        for (Node node : Look.list(properties, "GlobalSecondaryIndexes")) {
            Fields index = Fields.block();
            Optional<String> name = Look.text(node, "IndexName");
            if (name.isPresent() && keys.put(node, index)) {
                IndexParts.projection(node, index);
                if (isOnDemand()) {
                    Throughput.onDemand(node, index);
                } else {
                    Throughput.provisioned(node, index);
                }
                Throughput.warm(node, index);
                table.below("globalIndexes")
                        .put(name.get(), index, "line " + node.place().line());
                IndexParts.attributes(index, table);
            } else {
                notes.notModelled(node, "a global index whose name or key the file does not tell");
            }
        }
    }

    private void localIndexes(TableKeys keys) {
        for (Node node : Look.list(properties, "LocalSecondaryIndexes")) {
            Fields index = Fields.block();
            Optional<String> name = Look.text(node, "IndexName");
            if (name.isPresent() && keys.put(node, index) && index.has("sortKey")) {
                index.takeOut(List.of("partitionKey"));
                IndexParts.projection(node, index);
                table.below("localIndexes")
                        .put(name.get(), index, "line " + node.place().line());
                IndexParts.attributes(index, table);
            } else {
                notes.notModelled(node, "a local index whose name or sort key the file does not tell");
            }
        }
    }

    private void features() {
        Look.text(properties, "StreamSpecification", "StreamViewType")
                .ifPresent(view -> table.put(
                        "stream",
                        Fields.block()
                                .put("viewType", view.toLowerCase(Locale.ROOT).replace('_', '-'))));
        Look.at(properties, "KinesisStreamSpecification").ifPresent(node -> table.below("stream")
                .put("kinesis", Fields.line().put("shards", 1L)));
        if (Look.isTrue(properties, "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")) {
            table.put("pointInTimeRecovery", true);
        }
        timeToLive();
    }

    private void timeToLive() {
        boolean enabled = Look.isTrue(properties, "TimeToLiveSpecification", "Enabled");
        Look.text(properties, "TimeToLiveSpecification", "AttributeName")
                .filter(name -> enabled)
                .ifPresent(name -> {
                    table.put("timeToLive", name);
                    table.below("item")
                            .below("attributes")
                            .put(
                                    name,
                                    Fields.line().put("type", "timestamp").put("plus", TimeSpan.parse("30d")),
                                    "assumed");
                    notes.assumed(resource.id() + ": items live for 30 days, by " + name);
                });
    }
}
