package dev.headroom.scenario;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Setting;
import dev.headroom.workload.ItemShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A table as the scenario describes it: keys, capacity, indexes, the items it holds at the start and a cache before it. */
public record TableSpec(
        @Setting("The partition key.") KeyAttribute partitionKey,
        @Setting("The sort key, where the table has one.") Optional<KeyAttribute> sortKey,

        @Setting(value = "provisioned or on-demand.", byDefault = "provisioned")
        BillingMode billing,

        @Setting(
                value = "Provisioned read capacity, in RCU; not used on demand.",
                byDefault = "5",
                min = 1,
                source = "§2.4, console default")
        long readCapacity,

        @Setting(
                value = "Provisioned write capacity, in WCU; not used on demand.",
                byDefault = "5",
                min = 1,
                source = "§2.4, console default")
        long writeCapacity,

        @Setting("The most that the table may consume on demand; without it, as much as its quota.")
        Optional<OnDemandMaximum> onDemandMaximum,

        @Setting("What the table can take at once, where that is to be more than by itself.")
        Optional<WarmThroughput> warmThroughput,

        @Setting(value = "standard or standard-infrequent-access.", byDefault = "standard")
        TableClass tableClass,

        @Setting(value = "What an item looks like.", byDefault = "{}")
        ItemShape item,

        @Setting(value = "What the table holds when the run starts.", byDefault = "{}")
        InitialItems items,

        @Setting(
                value = "Data that the table is taken to hold besides the simulated items: it counts for partitions"
                        + " and storage cost, but is not read.",
                byDefault = "0B")
        DataSize otherData,

        @Setting("Global secondary indexes, by name.") Map<String, GlobalIndexSpec> globalIndexes,
        @Setting("Local secondary indexes, by name.") Map<String, LocalIndexSpec> localIndexes,

        @Setting("A DAX cluster before the table; workloads use it by `throughDax: true`.")
        Optional<DaxSpec> dax,

        @Setting("Auto scaling of the table itself, while it is provisioned; each global index has its own.")
        Optional<AutoScalingSpec> autoScaling,

        @Setting("The table's stream and those who read it.")
        Optional<StreamSpec> stream,

        @Setting(
                "Makes it a global table: its replicas in other regions, by region. The table itself is in the scenario's"
                        + " region. What it holds at the start, every replica holds.")
        Map<String, ReplicaSpec> replicas,

        @Setting(
                value =
                        "How replicas agree: eventual (MREC: the last writer wins) or strong (MRSC: three regions, or two"
                                + " and a witness).",
                byDefault = "eventual",
                source = "§8.4")
        ReplicaConsistency consistency,

        @Setting("With strong consistency in two regions: the region that keeps a witness, which holds no table.")
        Optional<String> witness,

        @Setting("The attribute by which items expire; without it, none does.")
        Optional<TimeToLiveSpec> timeToLive,

        @Setting(value = "Whether the table can be restored to any second of the last 35 days.", byDefault = "false")
        boolean pointInTimeRecovery) {

    public TableSpec {
        globalIndexes = Ordered.copyOf(globalIndexes);
        localIndexes = Ordered.copyOf(localIndexes);
        replicas = Ordered.copyOf(replicas);
    }

    /**
     * The table as it stands in another region: without a cache, a stream's consumers or replicas of its own; items expire in
     * the home region, whose deletions are replicated, and backups are a region's own setting (facts §8.4).
     */
    public TableSpec replica(String region) {
        ReplicaSpec own = replicas.get(region);
        Map<String, GlobalIndexSpec> indexes = new LinkedHashMap<>();
        globalIndexes.forEach((name, index) ->
                indexes.put(name, index.readingAt(own.indexReadCapacity().getOrDefault(name, index.readCapacity()))));
        return new TableSpec(
                partitionKey,
                sortKey,
                billing,
                own.readCapacity().orElse(readCapacity),
                writeCapacity,
                onDemandMaximum,
                warmThroughput,
                own.tableClass().orElse(tableClass),
                item,
                items,
                otherData,
                indexes,
                localIndexes,
                Optional.empty(),
                autoScaling,
                Optional.empty(),
                Map.of(),
                consistency,
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
