package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import java.util.List;

/**
 * Backups, exports, restores and imports of one table.
 *
 * @param pointInTimeRecovery whether the table has point-in-time recovery
 * @param operations in the order of time
 */
@Kind(value = "data-operations", describedAs = "Backups, exports, restores and imports.")
public record DataOperationsResult(boolean pointInTimeRecovery, List<Operation> operations) implements LoopResult {
    public DataOperationsResult {
        operations = List.copyOf(operations);
    }

    /** What is done with all data of a table. */
    public enum What {
        BACKUP,
        EXPORT,
        RESTORE,
        IMPORT
    }

    /**
     * One of them.
     *
     * @param at when it was asked for
     * @param finishedAt when it is through, perhaps after the end of the run; as asked for where it was refused
     * @param bytes what is copied and billed
     * @param refused whether the service refuses it, for want of point-in-time recovery or of a backup
     */
    public record Operation(What what, TimeSpan at, TimeSpan finishedAt, long bytes, boolean refused) {}
}
