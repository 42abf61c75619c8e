package dev.headroom.database;

import dev.headroom.database.Change.Kind;

/** What cannot be done to a table while something else is, in the service's words (facts §11.10). */
final class InUse {
    private InUse() {}

    /** A table that is being created or deleted takes no change at all. */
    static void refuseAnyChange(Table table) {
        Changes changes = table.life().changes();
        if (changes.has(Kind.CREATION)) {
            throw Refusals.inUse("Table is being created: " + table.name());
        }
        if (changes.has(Kind.DELETION)) {
            throw Refusals.inUse("Table is being deleted: " + table.name());
        }
    }

    static void refuseDeletion(Table table) {
        refuseAnyChange(table);
        Changes changes = table.life().changes();
        if (changes.anyIndex()) {
            throw Refusals.inUse("Cannot delete table while indexes are being created, updated, or deleted.");
        }
        if (changes.has(Kind.STREAM_ENABLING) || changes.has(Kind.STREAM_DISABLING)) {
            throw Refusals.inUse("Cannot delete table while stream is being enabled/disabled.");
        }
        if (!changes.isEmpty()) {
            throw Refusals.inUse("Table: " + table.name() + " is in the process of being updated.");
        }
    }
}
