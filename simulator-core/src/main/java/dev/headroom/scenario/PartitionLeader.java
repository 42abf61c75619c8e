package dev.headroom.scenario;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** The storage node that leads one partition of a table (facts §4.1). */
@Kind(
        value = "partition-leader",
        describedAs = "The storage node that leads one partition. Another replica takes over when the lease has run"
                + " out, and the lost replica is built again on another node.")
public record PartitionLeader(
        @Setting("The table.") String table,

        @Setting("The partition of this partition key; without it, see partition.")
        Optional<String> key,

        @Setting(
                value =
                        "The partition by its place in the key range, counted from 0; without it and without a key, the first.",
                min = 0)
        Optional<Integer> partition)
        implements FaultTarget {
    public PartitionLeader {
        if (key.isPresent() && partition.isPresent()) {
            throw new IllegalArgumentException(
                    "a partition is given by its key or by its place; leave out key or partition");
        }
    }

    @Override
    public String toString() {
        return "leader of partition "
                + key.map(name -> "with key " + name).orElseGet(() -> String.valueOf(partition.orElse(0)))
                + " of " + table;
    }
}
