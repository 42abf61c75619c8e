package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** An UpdateTable that changes provisioned capacity, of the table or of one of its global indexes. */
@Kind(
        value = "change-capacity",
        describedAs = "UpdateTable: other provisioned capacity for the table or one global index.")
public record ChangeCapacity(
        @Setting("When UpdateTable is called.") TimeSpan at,
        @Setting("The table.") String table,

        @Setting("The global index; without it, the table itself.")
        Optional<String> index,

        @Setting(value = "The new read capacity; without it, unchanged.", min = 1)
        Optional<Long> readCapacity,

        @Setting(value = "The new write capacity; without it, unchanged.", min = 1)
        Optional<Long> writeCapacity)
        implements TableChange {
    /** The same with another read capacity, which a replica may have of its own; empty for unchanged. */
    public ChangeCapacity withReadCapacity(Optional<Long> other) {
        return new ChangeCapacity(at, table, index, other, writeCapacity);
    }
}
