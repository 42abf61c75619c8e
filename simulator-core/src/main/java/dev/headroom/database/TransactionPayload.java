package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.data.TransactWriteItem;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;

/**
 * What a transaction carries: 4 MB at most, of items and keys and of the values of expressions, whatever is stored already
 * (facts §2.2). The words but for "size cannot exceed" are assumed.
 */
final class TransactionPayload {
    private static final long MOST_BYTES = 4L << 20;

    private TransactionPayload() {}

    static void requireSmall(List<TransactWriteItem> actions) {
        require(actions.stream().mapToLong(TransactionPayload::bytes).sum());
    }

    /** Refuses so many bytes. */
    static void require(long bytes) {
        if (bytes > MOST_BYTES) {
            throw ServiceException.validation("Transaction size cannot exceed 4 MB");
        }
    }

    private static long bytes(TransactWriteItem action) {
        if (action.put() != null) {
            return bytes(action.put().item(), action.put().expressionAttributeValues());
        }
        if (action.update() != null) {
            return bytes(action.update().key(), action.update().expressionAttributeValues());
        }
        return action.delete() != null
                ? bytes(action.delete().key(), action.delete().expressionAttributeValues())
                : bytes(action.conditionCheck().key(), action.conditionCheck().expressionAttributeValues());
    }

    private static long bytes(Item subject, Map<String, AttributeValue> values) {
        long bytes = subject.sizeInBytes();
        return values == null
                ? bytes
                : bytes
                        + values.values().stream()
                                .mapToLong(AttributeValue::sizeInBytes)
                                .sum();
    }
}
