package dev.headroom.stream;

import dev.headroom.item.Item;

/** What a write did to its item: the {@code eventName} of a record (facts §8.2). */
public enum OperationType {
    INSERT,
    MODIFY,
    REMOVE;

    /**
     * What happened between two states of an item, of which at least one exists.
     *
     * @param before null where there was none
     * @param after null where there is none
     */
    static OperationType of(Item before, Item after) {
        if (before == null) {
            return INSERT;
        }
        return after == null ? REMOVE : MODIFY;
    }
}
