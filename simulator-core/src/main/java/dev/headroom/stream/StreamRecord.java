package dev.headroom.stream;

import dev.headroom.item.Item;

/**
 * One change of one item (facts §8.2).
 *
 * @param keys the item's key attributes alone
 * @param newImage the item after the write; null where there is none, or the view type leaves it out
 * @param oldImage the item before the write; null where there was none, or the view type leaves it out
 * @param approximateCreationDateTime seconds since 1970, rounded down
 * @param userIdentity null for a write of the table's users
 */
public record StreamRecord(
        OperationType eventName,
        Item keys,
        Item newImage,
        Item oldImage,
        SequenceNumber sequenceNumber,
        long approximateCreationDateTime,
        UserIdentity userIdentity) {

    /** 32 hexadecimal digits; the same record always has the same. */
    public String eventId() {
        return sequenceNumber.eventId();
    }

    /** Bytes of the keys and of both images, as far as they are there. */
    public long sizeBytes() {
        return (long) keys.sizeInBytes() + sizeOf(newImage) + sizeOf(oldImage);
    }

    private static int sizeOf(Item image) {
        return image == null ? 0 : image.sizeInBytes();
    }
}
