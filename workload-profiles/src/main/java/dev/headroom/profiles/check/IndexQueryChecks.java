package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.workload.KeyNumberAttribute;
import dev.headroom.workload.OperationSpec.Query;
import dev.headroom.workload.ValueType;
import java.util.Optional;

/**
 * Checks that the keys of a workload can be found in the global index that it queries. All its operations have the same
 * keys: those of the table's items are seldom those of an index, and a query that finds nothing looks cheap and healthy.
 */
final class IndexQueryChecks {
    private final Checking checking;
    private final Bound table;
    private final Bound workload;

    IndexQueryChecks(Checking checking, Bound table, Bound workload) {
        this.checking = checking;
        this.table = table;
        this.workload = workload;
    }

    void check(Bound operation) {
        Optional<String> index = operation.as(Query.class).flatMap(Query::index);
        Optional<String> chosen = workload.part("keys").part("prefix").as(String.class);
        if (index.isPresent() && chosen.isPresent() && !chosen.get().isEmpty()) {
            stored(index.get())
                    .filter(prefix -> !prefix.equals(chosen.get()))
                    .ifPresent(prefix -> report(operation, index.get(), prefix, chosen.get()));
        }
    }

    /** What the keys of the index begin with, where the scenario tells. */
    private Optional<String> stored(String index) {
        return table.part("globalIndexes")
                .part(index)
                .part("partitionKey")
                .as(KeyAttribute.class)
                .flatMap(key ->
                        table.part("item").part("attributes").part(key.name()).as(KeyNumberAttribute.class))
                .filter(attribute -> attribute.as() == ValueType.S)
                .map(KeyNumberAttribute::prefix);
    }

    private void report(Bound operation, String index, String stored, String chosen) {
        checking.report(
                operation.part("index"),
                "the keys of " + index + " begin with '" + stored + "' and those of this workload with '" + chosen
                        + "', so a query would find nothing; query it in a workload of its own, with prefix: "
                        + (stored.isEmpty() ? "\"\"" : stored));
    }
}
