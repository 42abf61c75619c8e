package dev.headroom.capacity;

import dev.headroom.table.SplitPoint;
import java.util.Optional;

/** Splits a partition where its items are. */
@FunctionalInterface
public interface PartitionSplitter {
    /** Splits the range at a position so that its second child begins at the point. */
    void split(int position, SplitPoint at);

    /** Whether a range may begin inside an item collection (facts §3.1). */
    default boolean canSplitInsideCollections() {
        return false;
    }

    /** Where about half of the bytes of the range at a position lie to each side; empty where nothing can be parted. */
    default Optional<SplitPoint> middleByBytes(int position) {
        return Optional.empty();
    }

    /** Whether items of several partition keys lie in the range at a position: those of one cannot be parted by its hash. */
    default boolean holdsSeveralKeys(int position) {
        return true;
    }
}
