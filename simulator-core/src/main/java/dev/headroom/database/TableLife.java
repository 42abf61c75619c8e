package dev.headroom.database;

import dev.headroom.api.control.SseDescription;
import dev.headroom.api.control.TableClass;
import dev.headroom.api.control.TableClassSummary;
import dev.headroom.api.control.Tag;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a table has besides items and capacity: when it came to be, its settings, and what is being done to it. */
final class TableLife {
    private static final int CLASS_CHANGES = 2;
    private static final long CLASS_PERIOD_MILLIS = 30L * 86_400_000;

    private final String id;
    private final Instant created;
    private final Schema schema;
    private final ThroughputLife throughput;
    private final BillingLife billing;
    private final Changes changes = new Changes();
    private final TreeMap<String, String> tags = new TreeMap<>();
    private final ArrayDeque<Long> classChanges = new ArrayDeque<>();
    private TableClassSummary tableClass;
    private SseDescription encryption;
    private boolean deletionProtected;

    TableLife(String id, Instant created, Schema schema, ThroughputLife throughput, BillingLife billing) {
        this.id = id;
        this.created = created;
        this.schema = schema;
        this.throughput = throughput;
        this.billing = billing;
    }

    /** A UUID, the service's {@code TableId}. */
    String id() {
        return id;
    }

    Instant created() {
        return created;
    }

    Schema schema() {
        return schema;
    }

    ThroughputLife throughput() {
        return throughput;
    }

    BillingLife billing() {
        return billing;
    }

    Changes changes() {
        return changes;
    }

    boolean isDeletionProtected() {
        return deletionProtected;
    }

    void setDeletionProtected(Boolean wanted) {
        deletionProtected = Boolean.TRUE.equals(wanted);
    }

    /** Null where it is encrypted as every table is. */
    SseDescription encryption() {
        return encryption;
    }

    void setEncryption(SseDescription newEncryption) {
        encryption = newEncryption;
    }

    /** Null for a table that was never given a class (facts §11.10). */
    TableClassSummary tableClass() {
        return tableClass;
    }

    /** The class that a new table is given. */
    void beginAs(TableClass wanted) {
        tableClass = wanted == null ? null : new TableClassSummary(wanted, null);
    }

    /** Refuses a third change of the table class in 30 days (facts §2.4). */
    void requireClassChangeLeft(Moment now) {
        while (!classChanges.isEmpty() && classChanges.getFirst() + CLASS_PERIOD_MILLIS <= now.epochMillis()) {
            classChanges.removeFirst();
        }
        if (classChanges.size() >= CLASS_CHANGES) {
            throw Refusals.subscriberLimit("Updates to TableClass are limited to 2 times in 30 day(s).");
        }
    }

    void classChangeBegins(Moment now) {
        classChanges.add(now.epochMillis());
    }

    void become(TableClass wanted, Moment now) {
        tableClass = new TableClassSummary(wanted, now.instant());
    }

    /** Values by key, in the order of the keys. */
    Map<String, String> tags() {
        return tags;
    }

    void tag(List<Tag> wanted) {
        wanted.forEach(tag -> tags.put(tag.key(), tag.value()));
    }
}
