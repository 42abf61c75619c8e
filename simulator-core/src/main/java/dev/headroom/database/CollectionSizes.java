package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ItemCollectionMetrics;
import dev.headroom.api.ReturnItemCollectionMetrics;
import dev.headroom.api.ServiceException;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.ItemCollectionSize;
import dev.headroom.table.Preparation;
import java.util.List;

/** Item collections of tables with local indexes: at most 10 GB, and how large one is (facts §1.5, §2.2). */
final class CollectionSizes {
    private CollectionSizes() {}

    /** Refuses a write that lets a full collection grow. */
    static void requireRoom(Preparation prepared) {
        if (!hasRoom(prepared)) {
            throw new ServiceException(ErrorType.ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED, "Collection size exceeded.");
        }
    }

    /** Whether the collection may take what was prepared. */
    static boolean hasRoom(Preparation prepared) {
        return !prepared.exceedsCollectionLimit();
    }

    /** The estimate that an answer carries; null where it was not asked for, or the table has no local index. */
    static ItemCollectionMetrics metrics(Table table, PrimaryKey key, ReturnItemCollectionMetrics asked) {
        boolean kept = !table.engine().definition().localIndexes().isEmpty();
        if (asked != ReturnItemCollectionMetrics.SIZE || !kept) {
            return null;
        }
        ItemCollectionSize size = table.engine().collectionSize(key);
        String partitionKey = table.keys().attributes().get(0).name();
        return new ItemCollectionMetrics(
                Item.of(AttributeNames.of(List.of(partitionKey)), key.partition()),
                List.of(size.lowerGigabytes(), size.upperGigabytes()));
    }
}
