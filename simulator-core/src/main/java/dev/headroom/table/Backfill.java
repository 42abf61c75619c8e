package dev.headroom.table;

/**
 * Fills an index that was added to a table with items: walks the table once, in steps. The index follows every write
 * meanwhile, so what lies behind the walk is right already and what lies ahead will be met.
 */
final class Backfill {
    private final SecondaryIndex index;
    private ScanPosition reached;
    private long itemsRead;

    Backfill(SecondaryIndex index) {
        this.index = index;
    }

    /** Goes on for so many items, to be called until it is finished. Those that the index does not cover are passed over silently (facts §8.1). */
    BackfillProgress step(TableContents contents, PartitionMap partitions, int maxItems) {
        reached = contents.visitFrom(reached, maxItems, item -> {
            itemsRead++;
            index.add(item, partitions);
        });
        return new BackfillProgress(itemsRead, index.entryCount(), reached == null);
    }
}
