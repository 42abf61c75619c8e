package dev.headroom.profiles.imports;

import dev.headroom.profiles.imports.Template.Resource;
import dev.headroom.profiles.tree.Node;
import java.util.List;
import java.util.Optional;

/** {@code AWS::DynamoDB::GlobalTable}: a table, its replicas, and capacity that is given region by region. */
final class GlobalTableResource {
    static final String HOME = "us-east-1";

    private final Resource resource;
    private final Notes notes;

    GlobalTableResource(Resource resource, Notes notes) {
        this.resource = resource;
        this.notes = notes;
    }

    /** The region whose table is the scenario's own: us-east-1 where it is among them, otherwise the first. */
    static Optional<String> home(Resource resource) {
        List<String> regions = replicas(resource).stream()
                .flatMap(replica -> Look.text(replica, "Region").stream())
                .toList();
        return regions.contains(HOME) ? Optional.of(HOME) : regions.stream().findFirst();
    }

    private static List<Node> replicas(Resource resource) {
        return Look.list(resource.properties(), "Replicas");
    }

    Optional<Fields> table(String home) {
        return new TableResource(resource, notes).table().map(table -> withReplicas(table, home));
    }

    private Fields withReplicas(Fields table, String home) {
        Node properties = resource.properties();
        Scaling.side(properties, "WriteProvisionedThroughputSettings", "Write", "writeCapacity", "writes", table);
        Look.units(properties, "WriteOnDemandThroughputSettings", "MaxWriteRequestUnits")
                .ifPresent(units -> table.put("onDemandMaximum", Fields.line().put("writes", units)));
        for (Node index : Look.list(properties, "GlobalSecondaryIndexes")) {
            index(index, table)
                    .ifPresent(fields -> Scaling.side(
                            index, "WriteProvisionedThroughputSettings", "Write", "writeCapacity", "writes", fields));
        }
        for (Node replica : replicas(resource)) {
            Look.text(replica, "Region").ifPresent(region -> {
                if (region.equals(home)) {
                    atHome(replica, table);
                } else {
                    elsewhere(replica, table.below("replicas"), region);
                }
            });
        }
        consistency(properties, table);
        return table;
    }

    private static Optional<Fields> index(Node index, Fields table) {
        return Look.text(index, "IndexName").flatMap(name -> table.get("globalIndexes")
                .map(Fields.class::cast)
                .flatMap(indexes -> indexes.get(name).map(Fields.class::cast)));
    }

    private static void atHome(Node replica, Fields table) {
        Scaling.side(replica, "ReadProvisionedThroughputSettings", "Read", "readCapacity", "reads", table);
        for (Node node : Look.list(replica, "GlobalSecondaryIndexes")) {
            index(node, table)
                    .ifPresent(index -> Scaling.side(
                            node, "ReadProvisionedThroughputSettings", "Read", "readCapacity", "reads", index));
        }
        if (Look.isTrue(replica, "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")) {
            table.put("pointInTimeRecovery", true);
        }
    }

    private static void elsewhere(Node replica, Fields replicas, String region) {
        Fields fields = Fields.line();
        Look.units(replica, "ReadProvisionedThroughputSettings", "ReadCapacityUnits")
                .ifPresent(units -> fields.put("readCapacity", units));
        Look.text(replica, "TableClass")
                .filter("STANDARD_INFREQUENT_ACCESS"::equals)
                .ifPresent(found -> fields.put("tableClass", "standard-infrequent-access"));
        replicas.put(region, fields, "line " + replica.place().line());
    }

    private void consistency(Node properties, Fields table) {
        if (Look.text(properties, "MultiRegionConsistency")
                .filter("STRONG"::equals)
                .isPresent()) {
            table.put("consistency", "strong");
        }
        Look.list(properties, "GlobalTableWitnesses")
                .forEach(witness -> Look.text(witness, "Region").ifPresent(region -> table.put("witness", region)));
        notes.taken(resource.node(), resource.id() + " with its replicas");
    }
}
