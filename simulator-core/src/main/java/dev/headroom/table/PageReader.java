package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.RequestUnits;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.Operation.Scan;

/**
 * Reads one page of a query or scan: at most 1 MB evaluated, the item that crosses it included. A page that ends with the
 * limit says where it ended, also where nothing is left (facts §11.5).
 */
final class PageReader {
    private static final int PAGE_BYTES = 1 << 20;
    private static final int NONE = -1;

    private final TableContents contents;
    private final Preparation into;
    private int limit;
    private int resource;
    private SecondaryIndex index;
    private int localIndex = NONE;
    private boolean consistent;
    private boolean fetch;
    private PartitionMap map;
    private KeyRanges ranges;
    private boolean parted;
    private int partition = NONE;
    private AttributeValue sortKey;
    private AttributeValue key;
    private long keyHash;
    private long partitionBytes;
    private long fetchedHalves;
    private Item last;
    private long lastHash;
    private long endHash;
    private boolean leftSegment;

    PageReader(TableContents contents, Preparation into) {
        this.contents = contents;
        this.into = into;
    }

    void read(Query query) {
        choose(query.index(), query.limit(), query.consistent(), query.fetch());
        key = query.key().partition();
        keyHash = query.key().hash();
        int first = ranges.positionOf(keyHash, null);
        parted = ranges.partCollections() && first != ranges.lastPositionOf(keyHash);
        partition = parted ? NONE : map.numberAt(first);
        boolean finished = store().visit(query, this::takeUnderKey);
        into.lastEvaluated = finished ? null : last;
        if (parted) {
            chargeEmptyPartitions(query, finished);
        }
        charge();
    }

    void read(Scan scan) {
        choose(scan.index(), scan.limit(), scan.consistent(), scan.fetch());
        ScanPosition from = scan.from();
        long start = from == null ? scan.segment().firstHash() : from.hash();
        endHash = scan.segment().lastHash();
        parted = ranges.partCollections();
        boolean finished = visitFrom(from, start) || leftSegment;
        chargeEmptyPartitions(
                from == null ? ranges.positionOf(start, null) : positionOf(start, from.after()),
                finished ? ranges.lastPositionOf(endHash) : positionOf(lastHash, last));
        charge();
        into.next = finished ? null : new ScanPosition(lastHash, last);
    }

    private boolean visitFrom(ScanPosition from, long start) {
        if (from == null) {
            return store().visitFrom(start, null, null, this::takePlaced);
        }
        KeySchema schema = index == null ? contents.keys() : index.definition().keys();
        return store().visitFrom(start, schema.partitionOf(from.after()), from.after(), this::takePlaced);
    }

    private ItemStore store() {
        return index == null ? contents.items() : index.entries();
    }

    private void choose(String name, int newLimit, boolean newConsistent, boolean whole) {
        limit = newLimit;
        consistent = newConsistent;
        index = name == null ? null : contents.index(name);
        resource = name == null ? Charges.TABLE : contents.resourceOf(index);
        map = contents.partitions(resource);
        ranges = map.ranges();
        if (name == null) {
            return;
        }
        if (resource == Charges.TABLE) {
            localIndex = contents.localNumberOf(index);
            fetch = whole && !index.projection().isWhole();
        } else if (consistent) {
            // A global index follows its table later, and cannot be read strongly (facts §8.1).
            throw new IllegalArgumentException("Consistent reads are not supported on global secondary indexes");
        }
    }

    private boolean takePlaced(long hash, Item item) {
        if (Long.compareUnsigned(hash, endHash) > 0) {
            leftSegment = true;
            return false;
        }
        enter(map.numberAt(positionOf(hash, item)));
        lastHash = hash;
        return take(item);
    }

    private boolean takeUnderKey(Item item) {
        if (parted) {
            enter(map.numberAt(positionOf(keyHash, item)));
        }
        if (sortKey == null) {
            sortKey = contents.sortKey(resource, item);
        }
        return take(item);
    }

    /** Goes on in a partition, be it the one that was read last. */
    private void enter(int holder) {
        if (holder != partition) {
            charge();
            partition = holder;
        }
    }

    private int positionOf(long hash, Item item) {
        return ranges.positionOf(hash, parted ? contents.sortKey(resource, item) : null);
    }

    private boolean take(Item item) {
        int bytes = index == null ? item.sizeInBytes() : index.entrySize(item);
        into.pageItems++;
        into.pageBytes += bytes;
        partitionBytes += bytes;
        last = item;
        if (fetch) {
            into.pageBytes += item.sizeInBytes();
            fetchedHalves += RequestUnits.readHalves(item.sizeInBytes(), consistent);
        }
        if (into.page != null) {
            into.page.add(index == null || fetch ? item : index.projection().of(item));
        }
        return into.pageItems < limit && into.pageBytes < PAGE_BYTES;
    }

    /** A query searches the partitions that may hold what it asks for, from where the page began to where it ended. */
    private void chargeEmptyPartitions(Query query, boolean finished) {
        int first = ranges.positionOf(keyHash, query.range().lowest());
        int end = ranges.lastPositionOf(keyHash);
        while (end > first && query.range().isBefore(ranges.sortStartAt(end))) {
            end--;
        }
        int begun = query.after() == null ? NONE : positionOf(keyHash, query.after());
        int ended = finished ? NONE : positionOf(keyHash, last);
        int lower = query.forward() ? begun : ended;
        int upper = query.forward() ? ended : begun;
        chargeEmptyPartitions(lower == NONE ? first : lower, upper == NONE ? end : upper);
    }

    /** Every partition searched is charged its minimum, also where it held nothing (facts §1.2). */
    private void chargeEmptyPartitions(int first, int end) {
        for (int position = first; position <= end; position++) {
            int number = map.numberAt(position);
            if (number != partition && !charged(number)) {
                charge(number, 0);
            }
        }
    }

    private boolean charged(int number) {
        for (int i = 0; i < into.charges.count(); i++) {
            if (into.charges.partition(i) == number) {
                return true;
            }
        }
        return false;
    }

    private void charge() {
        if (partition == NONE) {
            return;
        }
        charge(partition, partitionBytes);
        partitionBytes = 0;
        if (fetchedHalves > 0) {
            into.charges.read(Charges.TABLE, partition, key, sortKey, keyHash, fetchedHalves, consistent);
            fetchedHalves = 0;
        }
        sortKey = null;
    }

    private void charge(int number, long bytes) {
        long halves = RequestUnits.readHalves(bytes, consistent);
        AttributeValue sort = number == partition ? sortKey : null;
        if (localIndex >= 0) {
            into.charges.readLocal(localIndex, number, key, sort, keyHash, halves, consistent);
        } else {
            into.charges.read(resource, number, key, sort, keyHash, halves, consistent);
        }
    }
}
