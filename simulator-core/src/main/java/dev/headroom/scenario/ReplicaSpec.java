package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import java.util.Map;
import java.util.Optional;

/**
 * The replica of a table in another region. Billing mode, keys, indexes and write capacity are the same in every region; what
 * stands here is what a replica may have of its own (facts §8.4).
 */
public record ReplicaSpec(
        @Setting(value = "Provisioned read capacity there, in RCU; without it, the table's.", min = 1)
        Optional<Long> readCapacity,

        @Setting("Provisioned read capacity of global indexes there, in RCU, by name; of others, the table's.")
        Map<String, Long> indexReadCapacity,

        @Setting("standard or standard-infrequent-access; without it, the table's.")
        Optional<TableClass> tableClass) {

    public ReplicaSpec {
        indexReadCapacity = Ordered.copyOf(indexReadCapacity);
    }

    /** The read capacity that a change of the table's brings here: none where the replica has its own. */
    public Optional<Long> readCapacityAfter(ChangeCapacity change) {
        boolean own = change.index().map(indexReadCapacity::containsKey).orElse(readCapacity.isPresent());
        return own ? Optional.empty() : change.readCapacity();
    }
}
