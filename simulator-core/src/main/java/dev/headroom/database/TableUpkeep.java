package dev.headroom.database;

import dev.headroom.capacity.TableCapacity;
import dev.headroom.database.Change.Kind;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Condition;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import dev.headroom.table.TableEngine;

/**
 * What happens to a table by itself as time goes by: changes take effect, new indexes are filled, capacity grows and splits by
 * the minute, expired items are deleted. Done when the table is next asked for anything: there are no timers.
 */
final class TableUpkeep {
    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final double SECONDS = 60;
    private static final long SWEEP_NANOS = 1_000_000_000L;
    private static final int BACKFILL_ITEMS = 10_000;
    private static final long AT_ONCE = Long.MIN_VALUE;

    private final Table table;
    private final DatabaseClock clock;
    private final Preparation deletion = new Preparation();
    private long minuteEndNanos;
    private long attentionNanos = AT_ONCE;

    TableUpkeep(Table table, DatabaseClock clock) {
        this.table = table;
        this.clock = clock;
        this.minuteEndNanos = clock.nanos() + MINUTE_NANOS;
    }

    /** Lets the next call look what is to be done. */
    void wake() {
        attentionNanos = AT_ONCE;
    }

    /** Does what is due; a comparison where nothing is. */
    void catchUp(long nowNanos) {
        if (nowNanos >= attentionNanos) {
            attend(new Moment(clock.epochMillis(), nowNanos));
        }
    }

    private void attend(Moment now) {
        Changes changes = table.life().changes();
        changes.subjects(Kind.INDEX_BACKFILL).forEach(this::backfill);
        changes.settle(now);
        table.statusChanged();
        if (now.nanos() >= minuteEndNanos) {
            minutesPassed(now.nanos());
        }
        boolean expires = table.expiration().isOn() && table.isServing();
        if (expires) {
            sweep(now);
        }
        long next = expires ? Math.min(minuteEndNanos, now.nanos() + SWEEP_NANOS) : minuteEndNanos;
        attentionNanos = changes.isEmpty() ? next : AT_ONCE;
    }

    /** Takes a share of the table into a new index, so that little is left when it is due. */
    private void backfill(String index) {
        if (table.engine().isBackfilling(index)) {
            table.engine().backfill(index, BACKFILL_ITEMS);
        }
    }

    /** Takes into a new index whatever of the table it does not have yet. */
    void finishBackfill(String index) {
        while (table.engine().isBackfilling(index)) {
            table.engine().backfill(index, BACKFILL_ITEMS);
        }
    }

    /** The minute that ended with what it consumed, and, where more have passed, the last of them, in which nothing was. */
    private void minutesPassed(long nowNanos) {
        minutePassed(minuteEndNanos);
        long idleMinutes = (nowNanos - minuteEndNanos) / MINUTE_NANOS;
        minuteEndNanos += idleMinutes * MINUTE_NANOS;
        if (idleMinutes > 0) {
            minutePassed(minuteEndNanos);
        }
        minuteEndNanos += MINUTE_NANOS;
    }

    private void minutePassed(long nanos) {
        TableCapacity capacity = table.capacity();
        for (int i = 0; i < capacity.resources(); i++) {
            if (capacity.resource(i) != null) {
                ResourceUsage used = table.usage().resource(i);
                capacity.resource(i)
                        .minutePassed(used.takeReadUnits() / SECONDS, used.takeWriteUnits() / SECONDS, nanos);
            }
        }
    }

    /** Deletes expired items, which is free, and tells indexes and the stream (facts §8.5). */
    private void sweep(Moment now) {
        TableEngine engine = table.engine();
        for (Item expired : table.expiration().sweep(engine, now)) {
            PrimaryKey key = engine.definition().keys().keyOf(expired);
            engine.prepare(new Operation.DeleteItem(key, Condition.NONE), deletion, now.nanos());
            engine.commit(deletion, now.nanos());
            table.committed(key, deletion.before(), null, true);
            table.usage().expired();
        }
    }
}
