package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import java.util.List;
import java.util.Optional;

/** A global secondary index: its keys, what it holds and its own capacity (facts §1.4, §5.5, §8.1). */
public record GlobalIndexSpec(
        @Setting("The index's partition key.") KeyAttribute partitionKey,
        @Setting("The index's sort key, where it has one.") Optional<KeyAttribute> sortKey,

        @Setting(value = "keys-only, include or all.", byDefault = "all")
        Projection projection,

        @Setting("With projection include: the attributes held besides the keys.")
        List<String> include,

        @Setting(value = "Provisioned read capacity, in RCU; not used on demand.", byDefault = "5", min = 1)
        long readCapacity,

        @Setting(value = "Provisioned write capacity, in WCU; not used on demand.", byDefault = "5", min = 1)
        long writeCapacity,

        @Setting("The most that the index may consume on demand; without it, as much as its quota.")
        Optional<OnDemandMaximum> onDemandMaximum,

        @Setting("What the index can take at once, where that is to be more than by itself.")
        Optional<WarmThroughput> warmThroughput,

        @Setting("Auto scaling of the index, while the table is provisioned; that of the table does not include it.")
        Optional<AutoScalingSpec> autoScaling) {

    public GlobalIndexSpec {
        include = List.copyOf(include);
    }

    /** The same index with other read capacity. */
    GlobalIndexSpec readingAt(long capacity) {
        return new GlobalIndexSpec(
                partitionKey,
                sortKey,
                projection,
                include,
                capacity,
                writeCapacity,
                onDemandMaximum,
                warmThroughput,
                autoScaling);
    }
}
