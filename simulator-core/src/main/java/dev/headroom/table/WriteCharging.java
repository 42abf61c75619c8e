package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.RequestUnits;

/** What a write costs: the table's part by the larger of the item before and after, then a part for each index it changes. */
final class WriteCharging {
    private final TableContents contents;

    WriteCharging(TableContents contents) {
        this.contents = contents;
    }

    /** The table's part alone, which is all that a write costs whose condition failed (facts §1.3). */
    void chargeTable(PrimaryKey key, Item before, Item after, Charges charges) {
        int partition = contents.partitions(Charges.TABLE).partitionOf(key.hash(), key.sort());
        charges.write(Charges.TABLE, partition, key.partition(), key.sort(), key.hash(), tableHalves(before, after));
    }

    /** A write that turns one item into another; either may be null (facts §1.2, §1.4). */
    void charge(PrimaryKey key, Item before, Item after, Charges charges) {
        chargeTable(key, before, after, charges);
        SecondaryIndex[] localIndexes = contents.localIndexes();
        for (int i = 0; i < localIndexes.length; i++) {
            chargeLocalIndex(localIndexes[i], i, key, before, after, charges);
        }
        SecondaryIndex[] globalIndexes = contents.globalIndexes();
        for (int i = 0; i < globalIndexes.length; i++) {
            if (globalIndexes[i] != null) {
                chargeGlobalIndex(globalIndexes[i], i + 1, before, after, charges);
            }
        }
    }

    private static long tableHalves(Item before, Item after) {
        int bytesBefore = before == null ? 0 : before.sizeInBytes();
        int bytesAfter = after == null ? 0 : after.sizeInBytes();
        return RequestUnits.writeHalves(Math.max(bytesBefore, bytesAfter));
    }

    private void chargeLocalIndex(
            SecondaryIndex index, int number, PrimaryKey key, Item before, Item after, Charges charges) {
        long halves = entryHalves(index, before, after);
        if (halves > 0) {
            int partition = contents.partitions(Charges.TABLE).partitionOf(key.hash(), key.sort());
            charges.writeLocal(number, partition, key.partition(), key.sort(), key.hash(), halves);
        }
    }

    /** An entry whose key moves is charged in both places. */
    private void chargeGlobalIndex(SecondaryIndex index, int resource, Item before, Item after, Charges charges) {
        EntryChange change = index.change(before, after);
        if (change.had() && change.has() && !change.stays()) {
            chargeBefore(index, resource, change, before, index.entryHalves(before), charges);
            chargeAfter(index, resource, change, after, index.entryHalves(after), charges);
            return;
        }
        long halves = change.stays() ? changeHalves(index, before, after) : soleHalves(index, change, before, after);
        if (halves > 0 && change.has()) {
            chargeAfter(index, resource, change, after, halves, charges);
        } else if (halves > 0) {
            chargeBefore(index, resource, change, before, halves, charges);
        }
    }

    private void chargeBefore(
            SecondaryIndex index, int resource, EntryChange change, Item before, long halves, Charges charges) {
        AttributeValue sort = index.sortKey(before);
        int partition = contents.partitions(resource).partitionOf(change.hashBefore(), sort);
        charges.write(resource, partition, change.keyBefore(), sort, change.hashBefore(), halves);
    }

    private void chargeAfter(
            SecondaryIndex index, int resource, EntryChange change, Item after, long halves, Charges charges) {
        AttributeValue sort = index.sortKey(after);
        int partition = contents.partitions(resource).partitionOf(change.hashAfter(), sort);
        charges.write(resource, partition, change.keyAfter(), sort, change.hashAfter(), halves);
    }

    /** Half units for one index: nothing for an unchanged entry, two writes for one whose key moved (facts §1.4). */
    private static long entryHalves(SecondaryIndex index, Item before, Item after) {
        EntryChange change = index.change(before, after);
        if (!change.had() || !change.has()) {
            return soleHalves(index, change, before, after);
        }
        return change.stays()
                ? changeHalves(index, before, after)
                : index.entryHalves(before) + index.entryHalves(after);
    }

    /** An entry that appears, or disappears, or neither. */
    private static long soleHalves(SecondaryIndex index, EntryChange change, Item before, Item after) {
        return change.had() || change.has() ? index.entryHalves(change.has() ? after : before) : 0;
    }

    /** An entry that stays where it is. */
    private static long changeHalves(SecondaryIndex index, Item before, Item after) {
        return index.sameEntry(before, after) ? 0 : Math.max(index.entryHalves(before), index.entryHalves(after));
    }
}
