package dev.headroom.replication;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;

/** A write on its way to the other regions: the whole item, as a stream of new images carries it, or that it is gone. */
public final class ReplicatedWrite {
    private final PrimaryKey key;
    private final Item item;
    private final Version version;
    private final long committedNanos;
    private boolean elsewhere;

    /**
     * A write that was committed in its own region.
     *
     * @param item the item after it; null where it was deleted
     */
    public ReplicatedWrite(PrimaryKey key, Item item, Version version, long committedNanos) {
        this.key = key;
        this.item = item;
        this.version = version;
        this.committedNanos = committedNanos;
    }

    public PrimaryKey key() {
        return key;
    }

    /** The item after the write; null where it was deleted. */
    public Item item() {
        return item;
    }

    public Version version() {
        return version;
    }

    public long committedNanos() {
        return committedNanos;
    }

    /** Whether another region has it: it is then not lost with its own. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /** Another region has it. */
    public void arrivedElsewhere() {
        elsewhere = true;
    }
}
