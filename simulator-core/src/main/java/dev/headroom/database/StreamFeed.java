package dev.headroom.database;

import dev.headroom.item.Item;
import dev.headroom.stream.TableStream;
import dev.headroom.stream.UserIdentity;

/** What a table tells its stream, where it has one: its writes, and the splits of its partitions (facts §8.2). */
final class StreamFeed {
    private final DatabaseClock clock;
    private TableStream current;
    private TableStream latest;

    StreamFeed(DatabaseClock clock) {
        this.clock = clock;
    }

    void begin(TableStream stream) {
        current = stream;
        latest = stream;
    }

    void end(Moment now) {
        if (current != null) {
            current.disable(now.epochMillis());
            current = null;
        }
    }

    /** Whether writes are recorded. */
    boolean isOn() {
        return current != null;
    }

    /** The stream that takes records, or null. */
    TableStream current() {
        return current;
    }

    /** The stream that took records last, or null where there never was one. */
    TableStream latest() {
        return latest;
    }

    /** Records a write; the identity is null for the table's users. */
    void wrote(long keyHash, Item before, Item after, UserIdentity identity) {
        current.append(keyHash, before, after, identity, clock.epochMillis());
    }

    void split(long atHash) {
        if (current != null) {
            current.split(atHash, clock.epochMillis());
        }
    }
}
