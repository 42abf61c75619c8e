package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.expression.DocumentPath;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a key of one table must be, and the words for one that is not (facts §2.2, §11.9): in a key given on its own, and in
 * an item.
 */
final class KeyRules {
    private static final int MOST_PARTITION_BYTES = 2048;
    private static final int MOST_SORT_BYTES = 1024;
    private static final String INVALID = "One or more parameter values were invalid: ";
    private static final String LARGE_PARTITION_KEY =
            INVALID + "Size of hashkey has exceeded the maximum size limit of2048 bytes";
    private static final String LARGE_SORT_KEY =
            INVALID + "Aggregated size of all range keys has exceeded the size limit of 1024 bytes";
    private static final String NOT_SCALAR =
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: ";
    static final String NO_MATCH = "The provided key element does not match the schema";

    private final List<KeyAttribute> attributes;
    private final List<IndexKey> indexes;

    /** A key attribute with its type. */
    record KeyAttribute(String name, ScalarAttributeType type) {}

    /** The key of an index; each part has up to four attributes (facts §2.3). */
    record IndexKey(String indexName, List<KeyAttribute> partition, List<KeyAttribute> sort) {}

    /**
     * The rules of a table.
     *
     * @param attributes the partition key, then the sort key where there is one
     */
    KeyRules(List<KeyAttribute> attributes, List<IndexKey> indexes) {
        this.attributes = List.copyOf(attributes);
        this.indexes = List.copyOf(indexes);
    }

    List<KeyAttribute> attributes() {
        return attributes;
    }

    /** The key that these attributes are: exactly those of the schema. */
    PrimaryKey ofKey(Item key) {
        if (key.names().count() != attributes.size()) {
            throw ServiceException.validation(NO_MATCH);
        }
        AttributeValue partition = matching(key, attributes.get(0));
        AttributeValue sort = isSorted() ? matching(key, attributes.get(1)) : null;
        return sound(partition, sort, INVALID);
    }

    /** The key of an item that is put. */
    PrimaryKey ofItem(Item item) {
        AttributeValue partition = present(item, attributes.get(0));
        AttributeValue sort = isSorted() ? present(item, attributes.get(1)) : null;
        return sound(partition, sort, "One or more parameter values are not valid. ");
    }

    private boolean isSorted() {
        return attributes.size() > 1;
    }

    private static AttributeValue matching(Item key, KeyAttribute attribute) {
        AttributeValue value = key.get(attribute.name());
        if (value == null || !isOf(attribute, value)) {
            throw ServiceException.validation(NO_MATCH);
        }
        return value;
    }

    private static AttributeValue present(Item item, KeyAttribute attribute) {
        AttributeValue value = item.get(attribute.name());
        if (value == null) {
            throw ServiceException.validation(INVALID + "Missing the key " + attribute.name() + " in the item");
        }
        if (!isOf(attribute, value)) {
            throw ServiceException.validation(INVALID + "Type mismatch for key " + attribute.name() + " expected: "
                    + attribute.type() + " actual: " + value.typeName());
        }
        return value;
    }

    private PrimaryKey sound(AttributeValue partition, AttributeValue sort, String beginning) {
        requireNotEmpty(partition, attributes.get(0), beginning);
        if (sort != null) {
            requireNotEmpty(sort, attributes.get(1), beginning);
        }
        if (partition.sizeInBytes() > MOST_PARTITION_BYTES) {
            throw ServiceException.validation(LARGE_PARTITION_KEY);
        }
        if (sort != null && sort.sizeInBytes() > MOST_SORT_BYTES) {
            throw ServiceException.validation(LARGE_SORT_KEY);
        }
        PrimaryKey key = PrimaryKey.of(partition);
        return sort == null ? key : key.withSort(sort);
    }

    private static void requireNotEmpty(AttributeValue value, KeyAttribute attribute, String beginning) {
        if (value.sizeInBytes() == 0) {
            String kind = value instanceof BinaryValue ? "binary" : "string";
            throw ServiceException.validation(beginning + "The AttributeValue for a key attribute cannot contain an"
                    + " empty " + kind + " value. Key: " + attribute.name());
        }
    }

    /** Whether an attribute is part of the table's own key. */
    boolean isKey(String attribute) {
        return attributes.stream().anyMatch(key -> key.name().equals(attribute));
    }

    /** Refuses a path that leads into a key attribute, of the table or of an index: keys have no parts. */
    void requireScalars(List<DocumentPath> paths) {
        for (DocumentPath path : paths) {
            if (path.isNested() && isKey(path.attribute())) {
                throw ServiceException.validation(NOT_SCALAR + "Key: " + path.attribute());
            }
        }
        for (DocumentPath path : paths) {
            if (path.isNested() && isIndexKey(path.attribute())) {
                throw ServiceException.validation(NOT_SCALAR + "IndexKey: " + path.attribute());
            }
        }
    }

    private boolean isIndexKey(String attribute) {
        return indexes.stream()
                .flatMap(index -> Stream.concat(index.partition().stream(), index.sort().stream()))
                .anyMatch(key -> key.name().equals(attribute));
    }

    /** Refuses an item that an index could not hold because of its key: what an index does not find in it, it leaves out. */
    void requireIndexKeys(Item item) {
        for (IndexKey index : indexes) {
            index.partition().forEach(key -> requireIndexKey(index, key, item));
            index.sort().forEach(key -> requireIndexKey(index, key, item));
            requireIndexSizes(index, item);
        }
    }

    /** The same after an update, in the words of updates. */
    void requireUpdatedIndexKeys(Item item) {
        for (IndexKey index : indexes) {
            requireUpdated(index.partition(), item, MOST_PARTITION_BYTES);
            requireUpdated(index.sort(), item, MOST_SORT_BYTES);
        }
    }

    private static void requireUpdated(List<KeyAttribute> keys, Item item, int mostBytes) {
        for (KeyAttribute key : keys) {
            AttributeValue value = item.get(key.name());
            if (value != null && !isOf(key, value)) {
                throw ServiceException.validation(
                        "The update expression attempted to update the secondary index key to unsupported type");
            }
            if (value != null && (value.sizeInBytes() == 0 || value.sizeInBytes() > mostBytes)) {
                throw ServiceException.validation(
                        "The update expression attempted to update the secondary index key beyond allowed size limits");
            }
        }
    }

    private static void requireIndexKey(IndexKey index, KeyAttribute key, Item item) {
        AttributeValue value = item.get(key.name());
        if (value == null) {
            return;
        }
        if (!isOf(key, value)) {
            throw Invalid.values("Type mismatch for Index Key " + key.name() + " Expected: " + key.type() + " Actual: "
                    + value.typeName() + " IndexName: " + index.indexName());
        }
        if (value.sizeInBytes() == 0) {
            throw ServiceException.validation("One or more parameter values are not valid. A value specified for a"
                    + " secondary index key is not supported. The AttributeValue for a key attribute cannot contain an"
                    + " empty " + (value instanceof BinaryValue ? "binary" : "string") + " value. IndexName: "
                    + index.indexName() + ", IndexKey: " + key.name());
        }
    }

    private static void requireIndexSizes(IndexKey index, Item item) {
        if (index.partition().stream().anyMatch(key -> isLarger(item.get(key.name()), MOST_PARTITION_BYTES))) {
            throw ServiceException.validation(LARGE_PARTITION_KEY);
        }
        if (index.sort().stream().anyMatch(key -> isLarger(item.get(key.name()), MOST_SORT_BYTES))) {
            throw ServiceException.validation(LARGE_SORT_KEY);
        }
    }

    private static boolean isLarger(AttributeValue value, int mostBytes) {
        return value != null && value.sizeInBytes() > mostBytes;
    }

    private static boolean isOf(KeyAttribute attribute, AttributeValue value) {
        return attribute.type().name().equals(value.typeName());
    }
}
