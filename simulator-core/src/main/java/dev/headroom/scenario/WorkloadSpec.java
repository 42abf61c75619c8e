package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.Traffic;
import java.util.List;
import java.util.Optional;

/** One stream of requests: against which table, how many, for which keys and of which kinds. */
public record WorkloadSpec(
        @Setting("The table that it uses.") String table,

        @Setting(
                "The region in which it runs, and whose replica of a global table it uses; without it, the scenario's.")
        Optional<String> region,

        @Setting("When requests come.") Traffic traffic,
        @Setting("Which partition keys they are for.") KeyChooser keys,

        @Setting("Which sort keys, for a table that has them; without it, those numbered 0 and up, uniformly.")
        Optional<KeyChooser> sortKeys,

        @Setting(value = "The mix of operations, by weight.", notEmpty = true)
        List<OperationSpec> operations,

        @Setting("The client, by name; without it, the SDK's defaults.")
        Optional<String> client,

        @Setting(value = "Whether it goes through the table's DAX cluster.", byDefault = "false")
        boolean throughDax,

        @Setting(
                value =
                        "Whether its writes pass by the DAX cluster that its reads go through: what is cached stays as it was.",
                byDefault = "false",
                source = "§7.1")
        boolean writeAround,

        @Setting(
                "Spreads each partition key over several. What the table holds at the start is not sharded: only what this"
                        + " workload wrote is found again under its shards.")
        Optional<WriteSharding> sharding,

        @Setting(value = "When it starts.", byDefault = "0s")
        TimeSpan start,

        @Setting("When it ends; without it, with the run.") Optional<TimeSpan> end,

        @Setting(value = "How many requests it makes at the most; without it, no limit.", min = 1)
        Optional<Long> requests) {

    public WorkloadSpec {
        operations = List.copyOf(operations);
    }

    /** The table that it uses, by the name that results carry. */
    public String tableLabel(String homeRegion) {
        return new RegionalTable(table, region.filter(name -> !name.equals(homeRegion))).label();
    }
}
