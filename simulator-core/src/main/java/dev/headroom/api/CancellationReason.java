package dev.headroom.api;

import dev.headroom.item.Item;

/** Why an action of a transaction was not done: its code, {@code None} for an innocent one (facts §11.7). */
public record CancellationReason(String code, String message, Item item) {
    /** The reason of an action that did not cancel the transaction. */
    public static final CancellationReason NONE = new CancellationReason("None", null, null);
}
