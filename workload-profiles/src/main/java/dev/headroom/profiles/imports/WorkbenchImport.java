package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.quantity.TimeSpan;
import java.util.List;

/** A NoSQL Workbench model: tables and indexes as it names them, items as its sample data shows them. */
final class WorkbenchImport {
    private static final int MOST_TABLES = 100;

    private final Node root;
    private final String source;
    private final Draft draft;

    private WorkbenchImport(Node root, String source, String title) {
        this.root = root;
        this.source = source;
        String description = Look.text(root, "ModelMetadata", "Description")
                .map(YamlText::comment)
                .orElse("");
        this.draft = new Draft(
                Look.text(root, "ModelName")
                        .map(YamlText::comment)
                        .filter(name -> !name.isEmpty())
                        .orElse(title),
                description.isEmpty()
                        ? "Tables of a model. The model says nothing of traffic: what is assumed is marked."
                        : description,
                TimeSpan.parse("15m"));
    }

    static Imported read(Node root, String source, String title) {
        return new WorkbenchImport(root, source, title).read();
    }

    private Imported read() {
        Node model = Look.at(root, "DataModel").orElse(root);
        if (!(model instanceof ListNode) || Look.list(model).isEmpty()) {
            throw Refused.at(
                    model.place(), "DataModel", "holds no table; it is a list of tables, each with a TableName");
        }
        List<Node> tables = Look.list(model);
        tables.stream().limit(MOST_TABLES).forEach(this::put);
        tables.stream()
                .skip(MOST_TABLES)
                .forEach(table -> draft.notes.notModelled(table, "beyond the first " + MOST_TABLES + " tables"));
        if (draft.tables().isEmpty()) {
            throw Refused.at(
                    model.place(),
                    "DataModel",
                    "no table has a TableName and KeyAttributes.PartitionKey.AttributeName; export the model from NoSQL"
                            + " Workbench anew");
        }
        draft.tables().entries().keySet().forEach(name -> AssumedTraffic.of(name, false, draft));
        return Finished.of(draft, ImportKind.NOSQL_WORKBENCH, source);
    }

    private void put(Node node) {
        String name = Look.text(node, "TableName").orElse("");
        Fields table = Fields.block();
        if (name.isEmpty() || !keys(node, table)) {
            draft.notes.notModelled(node, "a table without a name or a partition key");
            return;
        }
        boolean onDemand =
                Look.text(node, "BillingMode").filter("PAY_PER_REQUEST"::equals).isPresent();
        table.put("billing", onDemand ? "on-demand" : "provisioned");
        if (!onDemand) {
            Capacity.of(node, name, table, draft.notes);
        }
        new SampledItems(node, name, draft.notes).put(table);
        globalIndexes(node, name, onDemand, table);
        localIndexes(node, table);
        String unique = draft.tableName(name);
        draft.tables().put(unique, table, "line " + node.place().line());
        draft.notes.taken(node, "table " + unique);
    }

    private boolean keys(Node node, Fields fields) {
        key(node, "PartitionKey", "partitionKey", fields);
        key(node, "SortKey", "sortKey", fields);
        return fields.has("partitionKey");
    }

    private void key(Node node, String theirs, String ours, Fields fields) {
        Look.text(node, "KeyAttributes", theirs, "AttributeName").ifPresent(name -> {
            String type =
                    Look.text(node, "KeyAttributes", theirs, "AttributeType").orElse("S");
            if (type.equals("B")) {
                draft.notes.notModelled(node, "binary key " + name + " is taken as a string");
            }
            fields.put(ours, type.equals("N") ? Fields.line().put("name", name).put("type", "N") : name);
        });
    }

    private void globalIndexes(Node node, String table, boolean onDemand, Fields to) {
        for (Node index : Look.list(node, "GlobalSecondaryIndexes")) {
            Fields fields = Fields.block();
            String name = Look.text(index, "IndexName").orElse("");
            if (!name.isEmpty() && keys(index, fields)) {
                IndexParts.projection(index, fields);
                if (!onDemand) {
                    Capacity.of(index, table + "." + name, fields, draft.notes);
                }
                to.below("globalIndexes")
                        .put(name, fields, "line " + index.place().line());
                IndexParts.attributes(fields, to);
            } else {
                draft.notes.notModelled(index, "a global index without a name or a partition key");
            }
        }
    }

    private void localIndexes(Node node, Fields to) {
        for (Node index : Look.list(node, "LocalSecondaryIndexes")) {
            Fields fields = Fields.block();
            String name = Look.text(index, "IndexName").orElse("");
            keys(index, fields);
            if (!name.isEmpty() && fields.has("sortKey")) {
                fields.takeOut(List.of("partitionKey"));
                IndexParts.projection(index, fields);
                to.below("localIndexes")
                        .put(name, fields, "line " + index.place().line());
                IndexParts.attributes(fields, to);
            } else {
                draft.notes.notModelled(index, "a local index without a name or a sort key");
            }
        }
    }

    /** Capacity as the Workbench names it: fixed, or auto scaled between bounds. */
    private static final class Capacity {
        private Capacity() {}

        static void of(Node node, String name, Fields to, Notes notes) {
            Node settings = Look.at(node, "ProvisionedCapacitySettings").orElse(MapNode.emptyAt(node.place()));
            boolean fixed = Look.at(settings, "ProvisionedThroughput").isPresent();
            if (fixed) {
                Throughput.provisioned(settings, to);
            } else {
                scaled(settings, "AutoScalingRead", "reads", "readCapacity", to);
                scaled(settings, "AutoScalingWrite", "writes", "writeCapacity", to);
            }
            if (!to.has("readCapacity") && !to.has("writeCapacity")) {
                notes.assumed(node, name + ": capacity that the model does not give is 5 units");
            }
        }

        private static void scaled(Node settings, String theirs, String side, String capacity, Fields to) {
            Look.at(settings, theirs).ifPresent(scaling -> {
                Look.at(scaling, "ScalableTargetRequest").ifPresent(target -> {
                    Look.units(target, "MinCapacity").ifPresent(units -> to.put(capacity, units));
                    Node policy = Look.at(scaling, "ScalingPolicyRequest", "TargetTrackingScalingPolicyConfiguration")
                            .orElse(scaling);
                    to.below("autoScaling").put(side, Scaling.bounds(target, policy));
                });
            });
        }
    }
}
