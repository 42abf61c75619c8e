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

    private final TableContents contents;
    private final Preparation into;
    private int limit;
    private int resource;
    private SecondaryIndex index;
    private boolean consistent;
    private int partition = -1;
    private AttributeValue key;
    private long keyHash;
    private long partitionBytes;
    private Item last;
    private long lastHash;

    PageReader(TableContents contents, Preparation into) {
        this.contents = contents;
        this.into = into;
    }

    void read(Query query) {
        choose(query.index(), query.limit(), query.consistent());
        key = query.key().partition();
        keyHash = query.key().hash();
        partition = contents.partitions(resource).partitionOf(keyHash);
        boolean finished = store().visit(query.key().hash(), query.key().partition(), query.after(), this::take);
        into.lastEvaluated = finished ? null : last;
        charge();
    }

    void read(Scan scan) {
        choose(scan.index(), scan.limit(), scan.consistent());
        PartitionMap map = contents.partitions(resource);
        ScanPosition from = scan.from();
        int firstPosition = from == null ? 0 : map.positionOf(map.partitionOf(from.hash()));
        boolean finished =
                store().visitFrom(from == null ? 0 : from.hash(), from == null ? null : from.after(), this::takePlaced);
        chargeEmptyPartitions(map, firstPosition, finished);
        charge();
        into.next = finished ? null : new ScanPosition(lastHash, last);
    }

    private ItemStore store() {
        return index == null ? contents.items() : index.entries();
    }

    private void choose(String name, int newLimit, boolean newConsistent) {
        limit = newLimit;
        consistent = newConsistent;
        resource = Charges.TABLE;
        if (name == null) {
            return;
        }
        SecondaryIndex[] globalIndexes = contents.globalIndexes();
        for (int i = 0; i < globalIndexes.length; i++) {
            if (globalIndexes[i].definition().name().equals(name)) {
                refuseStrongRead();
                index = globalIndexes[i];
                resource = i + 1;
                return;
            }
        }
        for (SecondaryIndex candidate : contents.localIndexes()) {
            if (candidate.definition().name().equals(name)) {
                index = candidate;
                return;
            }
        }
        throw new IllegalArgumentException("The table does not have the specified index: " + name);
    }

    /** A global index follows its table later, and cannot be read strongly (facts §8.1). */
    private void refuseStrongRead() {
        if (consistent) {
            throw new IllegalArgumentException("Consistent reads are not supported on global secondary indexes");
        }
    }

    private boolean takePlaced(long hash, Item item) {
        int holder = contents.partitions(resource).partitionOf(hash);
        if (holder != partition) {
            charge();
            partition = holder;
        }
        lastHash = hash;
        return take(item);
    }

    private boolean take(Item item) {
        int bytes = index == null ? item.sizeInBytes() : index.entrySize(item);
        into.pageItems++;
        into.pageBytes += bytes;
        partitionBytes += bytes;
        last = item;
        return into.pageItems < limit && into.pageBytes < PAGE_BYTES;
    }

    /** Every partition searched is charged its minimum, also where it held nothing (facts §1.2). */
    private void chargeEmptyPartitions(PartitionMap map, int firstPosition, boolean finished) {
        int end = finished ? map.count() : map.positionOf(map.partitionOf(lastHash)) + 1;
        for (int position = firstPosition; position < end; position++) {
            int number = map.numberAt(position);
            if (number != partition && !charged(number)) {
                into.charges.read(resource, number, null, 0, RequestUnits.readHalves(0, consistent));
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
        if (partition >= 0) {
            into.charges.read(resource, partition, key, keyHash, RequestUnits.readHalves(partitionBytes, consistent));
            partitionBytes = 0;
        }
    }
}
