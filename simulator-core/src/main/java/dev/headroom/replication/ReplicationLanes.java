package dev.headroom.replication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes that have come to another region and wait to be taken in there, in a lane for each partition that they come from: a
 * hot partition whose writes the replica cannot take holds up its own lane and no other, as the shards of a stream do.
 */
public final class ReplicationLanes {
    private final List<Lane> lanes = new ArrayList<>();

    private static final class Lane {
        final ArrayDeque<ReplicatedWrite> writes = new ArrayDeque<>();
        int added;
    }

    /** Whether nothing waits in a lane. */
    public boolean isEmpty(int lane) {
        return lane >= lanes.size() || lanes.get(lane).writes.isEmpty();
    }

    /** One more than the largest lane. */
    public int count() {
        return lanes.size();
    }

    /** Puts a write at the end of a lane. */
    public void add(int lane, ReplicatedWrite write) {
        while (lane >= lanes.size()) {
            lanes.add(new Lane());
        }
        lanes.get(lane).writes.addLast(write);
        lanes.get(lane).added++;
    }

    /** How many writes were added to a lane since this was last asked. */
    public int takeAdded(int lane) {
        int added = lanes.get(lane).added;
        lanes.get(lane).added = 0;
        return added;
    }

    /** The write that has waited longest in a lane that is not empty. */
    public ReplicatedWrite first(int lane) {
        return lanes.get(lane).writes.getFirst();
    }

    /** It has been taken in. */
    public void removeFirst(int lane) {
        lanes.get(lane).writes.removeFirst();
    }
}
