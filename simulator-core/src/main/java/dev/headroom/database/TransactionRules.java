package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.item.PrimaryKey;
import java.util.HashSet;
import java.util.Set;

/** What holds of the actions of one transaction together: each on an item of its own (facts §8.3). */
final class TransactionRules {
    private final Set<Place> places = new HashSet<>();

    private record Place(Table table, PrimaryKey key) {}

    void requireDistinct(Table table, PrimaryKey key) {
        if (!places.add(new Place(table, key))) {
            throw ServiceException.validation("Transaction request cannot include multiple operations on one item");
        }
    }
}
