package dev.headroom.capacity;

/** Splits a partition where its items are. */
@FunctionalInterface
public interface PartitionSplitter {
    /** Splits the range at a position so that its second child begins at the hash. */
    void split(int position, long atHash);
}
