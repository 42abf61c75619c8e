package dev.headroom.table;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation.ConditionCheck;
import dev.headroom.table.Operation.UpdateItem;

/** Works out what a write would do: finds the item, asks the condition, and makes the item as it will be. */
final class WritePreparing {
    private final TableContents contents;
    private final WriteCharging charging;
    private final AttributeNames keyNames;
    private long collectionLimitBytes = ItemCollectionSize.LIMIT_BYTES;

    WritePreparing(TableContents contents) {
        this.contents = contents;
        this.charging = new WriteCharging(contents);
        this.keyNames = AttributeNames.of(contents.keys().names());
    }

    void limitCollections(long bytes) {
        collectionLimitBytes = bytes;
    }

    void prepare(UpdateItem operation, Preparation into) {
        Item before = contents.items().get(operation.key());
        Update update = operation.update();
        if (!operation.condition().holds(before)) {
            refuse(operation.key(), before, update.attempt(before == null ? bareItem(operation.key()) : before), into);
            return;
        }
        Item after = before == null ? update.create(bareItem(operation.key())) : update.apply(before);
        prepareChange(operation.key(), before, after, into);
    }

    void prepare(PrimaryKey key, Item after, Condition condition, Preparation into) {
        Item before = contents.items().get(key);
        if (condition.holds(before)) {
            prepareChange(key, before, after, into);
        } else {
            refuse(key, before, after, into);
        }
    }

    void prepare(ConditionCheck check, Preparation into) {
        Item item = contents.items().get(check.key());
        into.before = item;
        into.conditionFailed = !check.condition().holds(item);
        charging.chargeTable(check.key(), item, null, into.charges);
    }

    private void refuse(PrimaryKey key, Item before, Item attempted, Preparation into) {
        into.before = before;
        into.conditionFailed = true;
        charging.chargeTable(key, before, attempted, into.charges);
    }

    private void prepareChange(PrimaryKey key, Item before, Item after, Preparation into) {
        into.before = before;
        if (overfillsCollection(key, before, after)) {
            into.collectionFull = true;
            charging.chargeTable(key, before, after, into.charges);
            return;
        }
        into.after = after;
        charging.charge(key, before, after, into.charges);
    }

    /** Only what grows is refused: a collection that is too large may always shrink (facts §8.1). */
    private boolean overfillsCollection(PrimaryKey key, Item before, Item after) {
        if (contents.localIndexes().length == 0) {
            return false;
        }
        long growth = contents.storedBytes(after) - contents.storedBytes(before);
        return growth > 0 && contents.items().collectionBytes(key) + growth > collectionLimitBytes;
    }

    private Item bareItem(PrimaryKey key) {
        return key.sort() == null ? Item.of(keyNames, key.partition()) : Item.of(keyNames, key.partition(), key.sort());
    }
}
