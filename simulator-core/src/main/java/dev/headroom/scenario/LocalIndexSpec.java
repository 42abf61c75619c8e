package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import java.util.List;

/** A local secondary index: the table's partition key with another sort key; it uses the table's capacity (facts §1.4). */
public record LocalIndexSpec(
        @Setting("The index's sort key.") KeyAttribute sortKey,

        @Setting(value = "keys-only, include or all.", byDefault = "all")
        Projection projection,

        @Setting("With projection include: the attributes held besides the keys.")
        List<String> include) {

    public LocalIndexSpec {
        include = List.copyOf(include);
    }
}
