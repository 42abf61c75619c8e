package dev.headroom.profiles.imports;

import dev.headroom.profiles.imports.Template.Resource;
import dev.headroom.profiles.tree.Node;
import dev.headroom.quantity.DataSize;

/** {@code AWS::Serverless::SimpleTable}: one key, {@code id} where none is named, and on demand where nothing else is said. */
final class SimpleTableResource {
    private SimpleTableResource() {}

    static Fields table(Resource resource, Notes notes) {
        Node properties = resource.properties();
        String name = Look.text(properties, "PrimaryKey", "Name").orElse("id");
        boolean number = Look.text(properties, "PrimaryKey", "Type")
                .filter("Number"::equals)
                .isPresent();
        Fields table = Fields.block();
        table.put("partitionKey", number ? Fields.line().put("name", name).put("type", "N") : name);
        boolean provisioned = Look.at(properties, "ProvisionedThroughput").isPresent();
        table.put("billing", provisioned ? "provisioned" : "on-demand");
        if (provisioned) {
            Throughput.provisioned(properties, table);
        }
        table.put("item", Fields.block().put("size", new DataSize(400), "assumed"));
        table.put("items", Fields.line().put("partitionKeys", AssumedTraffic.KEYS), "assumed");
        notes.assumed(resource.id() + ": items of 400 bytes, " + AssumedTraffic.KEYS + " of them at the start");
        return table;
    }
}
