package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** The items that a table holds when the run starts. They are loaded without being metered. */
public record InitialItems(
        @Setting(value = "How many partition-key values, numbered from 0.", byDefault = "0", min = 0, max = 50_000_000)
        long partitionKeys,

        @Setting(
                value =
                        "How many items under each, with sort keys numbered from 0 (as strings key-0, key-1, …); 1 for a table"
                                + " without a sort key.",
                byDefault = "1",
                min = 1,
                max = 10_000_000)
        long itemsPerPartitionKey,

        @Setting(value = "What stands before the number in a string partition key.", byDefault = "key-")
        String prefix,

        @Setting("Further partition-key values, from a file; each once, however often it is in the column.")
        Optional<RecordedKeys> keysFrom,

        @Setting(
                value = "The time before the start of the run in which they were written, evenly and in the order of"
                        + " their numbers: their `timestamp` attributes tell of it.",
                byDefault = "0s")
        TimeSpan writtenOver) {
    /** What stands before the number in a string sort key. */
    public static final String SORT_KEY_PREFIX = "key-";

    /** Numbered keys only. */
    public InitialItems(long partitionKeys, long itemsPerPartitionKey, String prefix) {
        this(partitionKeys, itemsPerPartitionKey, prefix, Optional.empty());
    }

    /** Items written just before the start. */
    public InitialItems(long partitionKeys, long itemsPerPartitionKey, String prefix, Optional<RecordedKeys> keysFrom) {
        this(partitionKeys, itemsPerPartitionKey, prefix, keysFrom, TimeSpan.ZERO);
    }
}
