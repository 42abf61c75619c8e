package dev.headroom.database;

import dev.headroom.api.control.IndexStatus;
import dev.headroom.api.control.TableStatus;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.TableCapacity;
import dev.headroom.capacity.Verdict;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.stream.UserIdentity;
import dev.headroom.table.Charges;
import dev.headroom.table.Preparation;
import dev.headroom.table.TableEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of a database: what it stores, what it may consume, and its life. Nothing in it moves but when it is asked. */
final class Table {
    private final String name;
    private final String arn;
    private final TableEngine engine;
    private final TableCapacity capacity;
    private final TableLife life;
    private final TableUsage usage;
    private final StreamFeed stream;
    private final Expiration expiration;
    private final TableUpkeep upkeep;
    private KeyRules keys;
    private boolean serving;
    private boolean gone;

    Table(
            String name,
            String arn,
            TableEngine engine,
            TableCapacity capacity,
            TableLife life,
            StreamFeed stream,
            Expiration expiration,
            DatabaseClock clock) {
        this.name = name;
        this.arn = arn;
        this.engine = engine;
        this.capacity = capacity;
        this.life = life;
        this.keys = Schemas.keyRules(life.schema());
        this.usage = new TableUsage(capacity.resources());
        this.stream = stream;
        this.expiration = expiration;
        this.upkeep = new TableUpkeep(this, clock);
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

    StreamFeed stream() {
        return stream;
    }

    Expiration expiration() {
        return expiration;
    }

    /** Switches time to live on or off, which must be allowed. */
    void changeExpiration(boolean enabled, String attributeName, Moment now) {
        expiration.change(enabled, attributeName, now);
        upkeep.wake();
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
        upkeep.finishBackfill(index);
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
        upkeep.wake();
        statusChanged();
    }

    /** Lets happen what should have happened by now; to be called at the beginning of each operation. */
    void catchUp(long nowNanos) {
        upkeep.catchUp(nowNanos);
    }

    /** Tells the stream, where there is one, of a write that has been committed. */
    void committed(PrimaryKey key, Item before, Item after, boolean byTimeToLive) {
        if (stream.isOn()) {
            stream.wrote(key.hash(), before, after, byTimeToLive ? UserIdentity.TIME_TO_LIVE : null);
        }
    }

    /** Serves items or does not, by what is being done to the table. */
    void statusChanged() {
        TableStatus status = life.changes().tableStatus();
        serving = !gone && status != TableStatus.CREATING && status != TableStatus.DELETING;
    }

    /** Commits what was prepared and admitted. */
    void commit(Preparation prepared, long nowNanos) {
        engine.commit(prepared, nowNanos);
        if (stream.isOn() && prepared.isWrite()) {
            committed(prepared.key(), prepared.before(), prepared.after(), false);
        }
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
        return new TableMetrics(name, usage.requests(), usage.throttledRequests(), usage.expiredItems(), resources);
    }

    private TableMetrics.Resource metrics(int resource) {
        ResourceUsage used = usage.resource(resource);
        return new TableMetrics.Resource(
                resource == Charges.TABLE ? null : globalIndexName(resource - 1),
                used.readUnits(),
                used.writeUnits(),
                used.throttleEvents(),
                used.throttledKeys(),
                engine.partitions(resource).count());
    }
}
