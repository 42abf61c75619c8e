package dev.headroom.profiles.imports;

import dev.headroom.profiles.imports.Template.Resource;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import java.util.List;
import java.util.Optional;

/** What stands before the tables and behind them: DAX clusters, and Lambda functions that read a stream. */
final class CacheAndReaders {
    private final List<Resource> resources;
    private final Draft draft;

    CacheAndReaders(List<Resource> resources, Draft draft) {
        this.resources = resources;
        this.draft = draft;
    }

    void put() {
        for (Resource resource : resources) {
            switch (resource.type()) {
                case "AWS::DAX::Cluster" -> cluster(resource);
                case "AWS::Lambda::EventSourceMapping" ->
                    reader(resource.id(), resource.properties(), "EventSourceArn");
                case "AWS::Serverless::Function" -> events(resource);
                default -> {
                    // not in the way of a request
                }
            }
        }
    }

    /** A template does not say which tables a cluster is for; where there is one table, it is that. */
    private void cluster(Resource resource) {
        List<Fields> tables = draft.tables().entries().values().stream()
                .map(entry -> (Fields) entry.value())
                .toList();
        if (tables.size() != 1 || tables.get(0).has("dax")) {
            draft.notes.notModelled(
                    resource.node(),
                    "DAX cluster " + resource.id() + ": the template does not say for which table it is; give that"
                            + " table dax:, and its workloads throughDax: true");
            return;
        }
        Fields dax = Fields.line();
        Look.text(resource.properties(), "NodeType").ifPresent(type -> dax.put("nodeType", type));
        Look.units(resource.properties(), "ReplicationFactor").ifPresent(nodes -> dax.put("nodes", nodes));
        tables.get(0).put("dax", dax, "line " + resource.node().place().line());
        draft.notes.assumed(resource.node(), "all requests go through the DAX cluster " + resource.id());
    }

    private void events(Resource function) {
        if (Look.at(function.properties(), "Events").orElse(null) instanceof MapNode events) {
            events.entries().forEach((name, event) -> {
                if (Look.text(event.value(), "Type").filter("DynamoDB"::equals).isPresent()) {
                    Look.at(event.value(), "Properties")
                            .ifPresent(properties -> reader(function.id() + "-" + name, properties, "Stream"));
                }
            });
        }
    }

    private void reader(String name, Node properties, String streamField) {
        Optional<Fields> stream = Look.text(properties, streamField)
                .filter(arn -> arn.endsWith(".StreamArn"))
                .flatMap(arn -> draft.tables().get(arn.substring(0, arn.length() - ".StreamArn".length())))
                .map(table -> ((Fields) table).below("stream"));
        stream.ifPresent(found -> {
            Fields lambda = Fields.line().put("type", "lambda");
            Look.units(properties, "BatchSize").ifPresent(size -> lambda.put("batchSize", size));
            Look.units(properties, "ParallelizationFactor").ifPresent(side -> lambda.put("parallelization", side));
            if (Look.isTrue(properties, "BisectBatchOnFunctionError")) {
                lambda.put("bisectOnError", true);
            }
            found.below("consumers")
                    .put(name, lambda, "line " + properties.place().line());
            draft.notes.assumed(properties, "how long the function behind " + name + " takes: 20 ms a batch");
        });
    }
}
