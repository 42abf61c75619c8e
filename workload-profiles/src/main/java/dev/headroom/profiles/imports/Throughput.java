package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.Node;
import java.util.Optional;

/** What a table or an index is given to read and to write with, as CloudFormation names it. */
final class Throughput {
    private Throughput() {}

    static void provisioned(Node properties, Fields to) {
        units(properties, to, "readCapacity", "ProvisionedThroughput", "ReadCapacityUnits");
        units(properties, to, "writeCapacity", "ProvisionedThroughput", "WriteCapacityUnits");
    }

    static void onDemand(Node properties, Fields to) {
        pair(properties, to, "onDemandMaximum", "OnDemandThroughput", "MaxReadRequestUnits", "MaxWriteRequestUnits");
    }

    static void warm(Node properties, Fields to) {
        pair(properties, to, "warmThroughput", "WarmThroughput", "ReadUnitsPerSecond", "WriteUnitsPerSecond");
    }

    private static void units(Node properties, Fields to, String field, String... path) {
        Look.units(properties, path).ifPresent(units -> to.put(field, units, from(properties, path)));
    }

    private static void pair(Node properties, Fields to, String field, String group, String reads, String writes) {
        Optional<Long> read = Look.units(properties, group, reads);
        Optional<Long> write = Look.units(properties, group, writes);
        if (read.isPresent() || write.isPresent()) {
            Fields pair = Fields.line();
            read.ifPresent(units -> pair.put("reads", units));
            write.ifPresent(units -> pair.put("writes", units));
            to.put(field, pair, from(properties, group));
        }
    }

    private static String from(Node properties, String... path) {
        return Look.at(properties, path)
                .map(node -> "line " + node.place().line())
                .orElse("");
    }
}
