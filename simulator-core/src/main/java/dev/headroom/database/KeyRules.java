package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import java.util.List;

/**
 * What a key of one table must be, and the words for one that is not (facts §2.2, §11.9): in a key given on its own, and in
 * an item.
 */
final class KeyRules {
    private static final int MOST_PARTITION_BYTES = 2048;
    private static final int MOST_SORT_BYTES = 1024;
    private static final String INVALID = "One or more parameter values were invalid: ";
    private static final String NO_MATCH = "The provided key element does not match the schema";

    private final List<KeyAttribute> attributes;

    /** A key attribute with its type. */
    record KeyAttribute(String name, ScalarAttributeType type) {}

    /** @param attributes the partition key, then the sort key where there is one */
    KeyRules(List<KeyAttribute> attributes) {
        this.attributes = List.copyOf(attributes);
    }

    List<KeyAttribute> attributes() {
        return attributes;
    }

    /** The key that these attributes are: exactly those of the schema. */
    PrimaryKey ofKey(Item key) {
        if (key.names().count() != attributes.size()) {
            throw ServiceException.validation(NO_MATCH);
        }
        for (KeyAttribute attribute : attributes) {
            AttributeValue value = key.get(attribute.name());
            if (value == null || !isOf(attribute, value)) {
                throw ServiceException.validation(NO_MATCH);
            }
        }
        requireNotEmpty(key, INVALID);
        requireSizes(key);
        return keyOf(key);
    }

    /** The key of an item that is put. */
    PrimaryKey ofItem(Item item) {
        for (KeyAttribute attribute : attributes) {
            AttributeValue value = item.get(attribute.name());
            if (value == null) {
                throw ServiceException.validation(INVALID + "Missing the key " + attribute.name() + " in the item");
            }
            if (!isOf(attribute, value)) {
                throw ServiceException.validation(INVALID + "Type mismatch for key " + attribute.name() + " expected: "
                        + attribute.type() + " actual: " + value.typeName());
            }
        }
        requireNotEmpty(item, "One or more parameter values are not valid. ");
        requireSizes(item);
        return keyOf(item);
    }

    private PrimaryKey keyOf(Item item) {
        PrimaryKey key = PrimaryKey.of(item.get(attributes.get(0).name()));
        return attributes.size() == 1
                ? key
                : key.withSort(item.get(attributes.get(1).name()));
    }

    private void requireNotEmpty(Item item, String beginning) {
        for (KeyAttribute attribute : attributes) {
            AttributeValue value = item.get(attribute.name());
            if (value.sizeInBytes() == 0) {
                String kind = value instanceof BinaryValue ? "binary" : "string";
                throw ServiceException.validation(beginning + "The AttributeValue for a key attribute cannot contain an"
                        + " empty " + kind + " value. Key: " + attribute.name());
            }
        }
    }

    private void requireSizes(Item item) {
        if (item.get(attributes.get(0).name()).sizeInBytes() > MOST_PARTITION_BYTES) {
            throw ServiceException.validation(
                    INVALID + "Size of hashkey has exceeded the maximum size limit of2048 bytes");
        }
        if (attributes.size() > 1 && item.get(attributes.get(1).name()).sizeInBytes() > MOST_SORT_BYTES) {
            throw ServiceException.validation(
                    INVALID + "Aggregated size of all range keys has exceeded the size limit of 1024 bytes");
        }
    }

    private static boolean isOf(KeyAttribute attribute, AttributeValue value) {
        return attribute.type().name().equals(value.typeName());
    }
}
