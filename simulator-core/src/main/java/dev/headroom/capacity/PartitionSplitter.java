package dev.headroom.capacity;

/** Splits a partition where its items are. */
@FunctionalInterface
public interface PartitionSplitter {
    /** Splits the range at a position so that its second child begins at the hash. */
    void split(int position, long atHash);

    /** Whether items of several partition keys lie in the range at a position: those of one cannot be parted by its hash. */
    default boolean holdsSeveralKeys(int position) {
        return true;
    }
}
