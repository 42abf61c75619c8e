package dev.headroom.database;

import dev.headroom.api.control.IndexStatus;
import dev.headroom.api.control.TableStatus;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.TableCapacity;
import dev.headroom.capacity.Verdict;
import dev.headroom.database.Change.Kind;
import dev.headroom.table.Charges;
import dev.headroom.table.Preparation;
import dev.headroom.table.TableEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of a database: what it stores, what it may consume, and its life. Nothing in it moves but when it is asked. */
final class Table {
    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final double SECONDS = 60;
    private static final int BACKFILL_ITEMS = 10_000;
    private static final long AT_ONCE = Long.MIN_VALUE;

    private final String name;
    private final String arn;
    private final TableEngine engine;
    private final TableCapacity capacity;
    private final TableLife life;
    private final TableUsage usage;
    private final DatabaseClock clock;
    private KeyRules keys;
    private long minuteEndNanos;
    private long attentionNanos = AT_ONCE;
    private boolean serving;
    private boolean gone;

    Table(String name, String arn, TableEngine engine, TableCapacity capacity, TableLife life, DatabaseClock clock) {
        this.name = name;
        this.arn = arn;
        this.engine = engine;
        this.capacity = capacity;
        this.life = life;
        this.keys = Schemas.keyRules(life.schema());
        this.usage = new TableUsage(capacity.resources());
        this.clock = clock;
        this.minuteEndNanos = clock.nanos() + MINUTE_NANOS;
    }

    String name() {
        return name;
    }

    String arn() {
        return arn;
    }

    TableEngine engine() {
        return engine;
    }

    TableCapacity capacity() {
        return capacity;
    }

    KeyRules keys() {
        return keys;
    }

    /** The indexes are others now, and with them what items must be. */
    void indexesChanged() {
        keys = Schemas.keyRules(life.schema());
    }

    TableLife life() {
        return life;
    }

    TableUsage usage() {
        return usage;
    }

    /** The ARN of the table itself or of a global index. */
    String arnOf(int resource) {
        return resource == Charges.TABLE ? arn : indexArn(globalIndexName(resource - 1));
    }

    String indexArn(String index) {
        return arn + "/index/" + index;
    }

    /** The name of the global index whose resource number is one more than this. */
    String globalIndexName(int index) {
        return engine.globalIndex(index + 1).orElseThrow().name();
    }

    String localIndexName(int index) {
        return engine.definition().localIndexes().get(index).name();
    }

    /** Whether a global index can be read: not before it has been filled. */
    boolean isReadable(String index) {
        return life.changes().indexStatus(index) != IndexStatus.CREATING;
    }

    /** Whether a global index takes entries; it does not while room is being made for it. */
    boolean hasEntries(String index) {
        return engine.definition().globalIndexes().stream()
                .anyMatch(definition -> definition.name().equals(index));
    }

    /** The capacity of a global index, once it takes entries. */
    Optional<ResourceCapacity> capacityOf(String index) {
        return hasEntries(index) ? Optional.of(capacity.resource(engine.resourceOf(index))) : Optional.empty();
    }

    /** Takes into a new index whatever of the table it does not have yet. */
    void finishBackfill(String index) {
        while (engine.isBackfilling(index)) {
            engine.backfill(index, BACKFILL_ITEMS);
        }
    }

    /** Whether operations on items are answered: not while the table is being created or deleted (facts §11.10). */
    boolean isServing() {
        return serving;
    }

    /** Whether the table has been deleted. */
    boolean isGone() {
        return gone;
    }

    void vanish() {
        gone = true;
    }

    /** Begins a change, which takes effect at the first call of {@link #catchUp} after it is due. */
    void begin(Change change) {
        life.changes().begin(change);
        attentionNanos = AT_ONCE;
        serve();
    }

    /** Lets happen what should have happened by now; to be called at the beginning of each operation. */
    void catchUp(long nowNanos) {
        if (nowNanos >= attentionNanos) {
            attend(new Moment(clock.epochMillis(), nowNanos));
        }
    }

    private void attend(Moment now) {
        life.changes().subjects(Kind.INDEX_BACKFILL).forEach(this::backfill);
        life.changes().settle(now);
        serve();
        if (now.nanos() >= minuteEndNanos) {
            minutesPassed(now.nanos());
        }
        attentionNanos = life.changes().isEmpty() ? minuteEndNanos : AT_ONCE;
    }

    private void backfill(String index) {
        if (engine.isBackfilling(index)) {
            engine.backfill(index, BACKFILL_ITEMS);
        }
    }

    private void serve() {
        TableStatus status = life.changes().tableStatus();
        serving = !gone && status != TableStatus.CREATING && status != TableStatus.DELETING;
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
        for (int i = 0; i < capacity.resources(); i++) {
            if (capacity.resource(i) != null) {
                ResourceUsage used = usage.resource(i);
                capacity.resource(i)
                        .minutePassed(used.takeReadUnits() / SECONDS, used.takeWriteUnits() / SECONDS, nanos);
            }
        }
    }

    /** Commits what was prepared and admitted. */
    void commit(Preparation prepared, long nowNanos) {
        engine.commit(prepared, nowNanos);
    }

    /** Counts an operation that was admitted. */
    void consumed(Charges charges) {
        usage.served(charges);
    }

    /** Counts an operation that was refused. */
    void refused(Charges charges, Verdict verdict) {
        usage.throttled(charges, verdict);
    }

    TableMetrics metrics() {
        List<TableMetrics.Resource> resources = new ArrayList<>();
        for (int i = 0; i < capacity.resources(); i++) {
            if (capacity.resource(i) != null) {
                resources.add(metrics(i));
            }
        }
        return new TableMetrics(name, usage.requests(), usage.throttledRequests(), resources);
    }

    private TableMetrics.Resource metrics(int resource) {
        ResourceUsage used = usage.resource(resource);
        return new TableMetrics.Resource(
                resource == Charges.TABLE ? null : globalIndexName(resource - 1),
                used.readUnits(),
                used.writeUnits(),
                used.throttleEvents(),
                engine.partitions(resource).count());
    }
}
