package dev.headroom.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The lanes of one consumer in one shard. Records of one item always meet the same lane; and nothing is read before the shard
 * that this one came from is read to its end, so the order of each item's changes is kept (facts §8.2).
 */
final class ShardReaders {
    private final ShardReaders parent;
    private final List<ShardReaders> children = new ArrayList<>();
    private final Lane[] lanes;
    private boolean closed;

    /**
     * The readers of a new shard.
     *
     * @param parent those of the shard that was split, or null
     * @param newLane makes a lane that tells its shard when it has become idle
     */
    ShardReaders(ShardReaders parent, int count, Function<ShardReaders, Lane> newLane) {
        this.parent = parent;
        this.lanes = new Lane[count];
        for (int i = 0; i < count; i++) {
            lanes[i] = newLane.apply(this);
        }
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void add(long itemHash, long nowNanos, int bytes, boolean isPoison) {
        Lane lane = lanes[lanes.length == 1 ? 0 : (int) Long.remainderUnsigned(itemHash, lanes.length)];
        lane.add(nowNanos, bytes, isPoison, mayRead());
    }

    Lane[] lanes() {
        return lanes;
    }

    boolean isClosed() {
        return closed;
    }

    /** The shard was split: it takes no more records. */
    void close() {
        closed = true;
    }

    /** A lane has nothing left to do. */
    void becameIdle(long nowNanos) {
        if (closed && isDone()) {
            children.forEach(child -> child.begin(nowNanos));
        }
    }

    private void begin(long nowNanos) {
        for (Lane lane : lanes) {
            lane.begin(nowNanos);
        }
        becameIdle(nowNanos);
    }

    private boolean mayRead() {
        return parent == null || parent.isDone();
    }

    private boolean isDone() {
        if (!closed || !mayRead()) {
            return false;
        }
        for (Lane lane : lanes) {
            if (!lane.isIdle()) {
                return false;
            }
        }
        return true;
    }
}
