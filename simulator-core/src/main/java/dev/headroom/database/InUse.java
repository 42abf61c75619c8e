package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.database.Change.Kind;

/** What cannot be done to a table while something else is, in the service's words (facts §11.10). */
final class InUse {
    private static final String ONE_INDEX = "Only 1 online index can be created or deleted simultaneously per table";

    private final Table table;
    private final Changes changes;

    private InUse(Table table) {
        this.table = table;
        this.changes = table.life().changes();
    }

    static InUse of(Table table) {
        return new InUse(table);
    }

    /** A table that is being created or deleted takes no change at all. */
    InUse refuseAnyChange() {
        if (changes.has(Kind.CREATION)) {
            throw Refusals.inUse("Table is being created: " + table.name());
        }
        if (changes.has(Kind.DELETION)) {
            throw Refusals.inUse("Table is being deleted: " + table.name());
        }
        return this;
    }

    void refuseDeletion() {
        refuseAnyChange();
        if (changes.anyIndex()) {
            throw Refusals.inUse("Cannot delete table while indexes are being created, updated, or deleted.");
        }
        if (isStreamChanging()) {
            throw Refusals.inUse("Cannot delete table while stream is being enabled/disabled.");
        }
        if (!changes.isEmpty()) {
            throw Refusals.inUse("Table: " + table.name() + " is in the process of being updated.");
        }
    }

    /** Provisioned throughput and the billing mode. */
    void refuseThroughput() {
        if (changes.has(Kind.THROUGHPUT)) {
            throw Refusals.inUse("Table IOPS are currently being updated." + tableName());
        }
        refuseWhileStreamChanges("Can't change table IOPS");
        refuseWhileClassChanges("Can't change table IOPS");
        refuseWhileIndexChanges("Can't change table IOPS");
    }

    void refuseStream() {
        if (changes.has(Kind.THROUGHPUT)) {
            throw Refusals.inUse("Can't enable or disable stream while table IOPS are being updated." + tableName());
        }
        if (isStreamChanging()) {
            throw Refusals.inUse("A stream status change is currently in progress." + tableName() + stream());
        }
        refuseWhileClassChanges("Can't change stream status");
        refuseWhileIndexChanges("Can't change stream status");
    }

    /** What is said while throughput or an index changes is an assumption after the other messages. */
    void refuseTableClass() {
        if (changes.has(Kind.THROUGHPUT)) {
            throw Refusals.inUse("Can't update table class while table IOPS are being updated." + tableName());
        }
        refuseWhileStreamChanges("Can't update table class");
        refuseWhileClassChanges("Can't update table class");
        refuseWhileIndexChanges("Can't update table class");
    }

    void refuseMaximum() {
        String what = "OnDemandThroughput cannot be updated while ";
        if (changes.has(Kind.THROUGHPUT)) {
            throw Refusals.inUse(what + "BillingMode update is in progress");
        }
        if (isStreamChanging()) {
            throw Refusals.inUse(what + "stream status update is in progress");
        }
        changes.first(Kind.TABLE_CLASS).ifPresent(change -> {
            throw Refusals.inUse(
                    what + "TableClass update is in progress. TableClassUpdateInProgress: " + change.subject());
        });
        if (changes.has(Kind.INDEX_ALLOCATION)) {
            throw Refusals.inUse(
                    what + "index creation is in progress for indexes: " + changes.subjects(Kind.INDEX_ALLOCATION));
        }
        if (changes.has(Kind.INDEX_DELETION)) {
            throw Refusals.inUse(
                    what + "index deletion is in progress for indexes: " + changes.subjects(Kind.INDEX_DELETION));
        }
    }

    /** Adding an index, or removing one. */
    void refuseIndexes() {
        if (changes.has(Kind.THROUGHPUT)) {
            throw Refusals.inUse("Can't create or delete indexes while table IOPS are being updated." + tableName());
        }
        refuseWhileStreamChanges("Can't create or delete an index");
        refuseWhileClassChanges("Can't create or delete an index");
    }

    void refuseIndexCreation() {
        refuseIndexes();
        if (changes.has(Kind.INDEX_ALLOCATION)
                || changes.has(Kind.INDEX_BACKFILL)
                || changes.has(Kind.INDEX_DELETION)) {
            throw onlyOneIndex();
        }
    }

    /** An index that is being filled may be removed; one for which room is being made may not. */
    void refuseIndexDeletion(String index) {
        refuseIndexes();
        if (changes.has(Kind.INDEX_ALLOCATION, index)) {
            throw Refusals.inUse(
                    "Index creation is in resource allocation phase. Retry deletion during backfilling phase"
                            + " or when the index is active." + tableName() + " Index: " + index);
        }
        refuseDeletedOrUpdated(index);
        boolean another = changes.has(Kind.INDEX_ALLOCATION)
                || changes.has(Kind.INDEX_DELETION)
                || (changes.has(Kind.INDEX_BACKFILL) && !changes.has(Kind.INDEX_BACKFILL, index));
        if (another) {
            throw onlyOneIndex();
        }
    }

    void refuseIndexUpdate(String index) {
        if (changes.has(Kind.INDEX_ALLOCATION, index)) {
            throw Refusals.inUse(
                    "Index is being created but is not backfilling yet. " + tableName() + " Index: " + index);
        }
        refuseDeletedOrUpdated(index);
    }

    private void refuseDeletedOrUpdated(String index) {
        if (changes.has(Kind.INDEX_DELETION, index)) {
            throw Refusals.inUse("Index is being deleted." + tableName() + " Index: " + index);
        }
        if (changes.has(Kind.INDEX_UPDATE, index)) {
            throw Refusals.inUse("Index is being updated." + tableName() + " Index: " + index);
        }
    }

    static ServiceException onlyOneIndex() {
        return Refusals.subscriberLimit(ONE_INDEX);
    }

    private void refuseWhileStreamChanges(String what) {
        if (isStreamChanging()) {
            throw Refusals.inUse(what + " when stream status is being updated." + tableName() + stream());
        }
    }

    private void refuseWhileClassChanges(String what) {
        changes.first(Kind.TABLE_CLASS).ifPresent(change -> {
            throw Refusals.inUse(what + " when a table class update is in progress." + tableName()
                    + " TableClassUpdateInProgress: " + change.subject());
        });
    }

    private void refuseWhileIndexChanges(String what) {
        if (changes.has(Kind.INDEX_ALLOCATION)) {
            throw Refusals.inUse(what + " when an index is being created." + tableName() + " Indexes: "
                    + changes.subjects(Kind.INDEX_ALLOCATION));
        }
        if (changes.has(Kind.INDEX_DELETION)) {
            throw Refusals.inUse(what + " when an index is being deleted." + tableName() + " Indexes: "
                    + changes.subjects(Kind.INDEX_DELETION));
        }
    }

    private boolean isStreamChanging() {
        return changes.has(Kind.STREAM_ENABLING) || changes.has(Kind.STREAM_DISABLING);
    }

    private String tableName() {
        return " Table: " + table.name();
    }

    private String stream() {
        boolean enabling = changes.has(Kind.STREAM_ENABLING);
        String label = changes.subjects(enabling ? Kind.STREAM_ENABLING : Kind.STREAM_DISABLING)
                .get(0);
        return " Stream: " + label + " Operation: " + (enabling ? "ENABLE" : "DISABLE");
    }
}
