package dev.headroom.database;

import java.util.function.Consumer;

/**
 * Something that is being done to a table and takes its time. Until it is due, descriptions show the table as it was, with a
 * status that tells; then it takes effect (facts §11.10).
 *
 * @param subject the index, the stream's label or the table class that it is about; empty where it is the table
 * @param dueMillis milliseconds since 1970
 * @param effect what happens then; it is handed the moment, dated when it fell due
 */
record Change(Kind kind, String subject, long dueMillis, Consumer<Moment> effect) {
    /** What is being done. */
    enum Kind {
        CREATION,
        DELETION,
        /** Of provisioned capacity or of the billing mode. */
        THROUGHPUT,
        STREAM_ENABLING,
        STREAM_DISABLING,
        TABLE_CLASS,
        /** The first phase of an index that is added: Backfilling is false. */
        INDEX_ALLOCATION,
        /** The second: Backfilling is true, and the table is active again. */
        INDEX_BACKFILL,
        INDEX_UPDATE,
        INDEX_DELETION,
        WARMING
    }
}
