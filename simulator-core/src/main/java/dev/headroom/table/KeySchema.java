package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Which attributes are the key of a table or an index. A table and a local index have one partition key attribute and at
 * most one sort key attribute; a global index may have up to four of each (facts §2.3).
 *
 * @param partition the attributes of the partition key, in order; at least one
 * @param sort the attributes of the sort key, in order; may be empty
 */
public record KeySchema(List<KeyAttribute> partition, List<KeyAttribute> sort) {
    /** The longest value of a partition key attribute, in bytes (facts §2.2). */
    public static final int MAX_PARTITION_BYTES = 2_048;

    /** The longest value of a sort key attribute, in bytes (facts §2.2). */
    public static final int MAX_SORT_BYTES = 1_024;

    public KeySchema {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    /** A schema of a string as partition key alone. */
    public static KeySchema of(String partitionKey) {
        return of(KeyAttribute.string(partitionKey));
    }

    /** A schema of two strings. */
    public static KeySchema of(String partitionKey, String sortKey) {
        return of(KeyAttribute.string(partitionKey), KeyAttribute.string(sortKey));
    }

    /** A schema of a partition key alone. */
    public static KeySchema of(KeyAttribute partitionKey) {
        return new KeySchema(List.of(partitionKey), List.of());
    }

    /** A schema of a partition key and a sort key. */
    public static KeySchema of(KeyAttribute partitionKey, KeyAttribute sortKey) {
        return new KeySchema(List.of(partitionKey), List.of(sortKey));
    }

    /** All attributes of the key: the partition key's, then the sort key's. */
    public List<KeyAttribute> attributes() {
        List<KeyAttribute> attributes = new ArrayList<>(partition);
        attributes.addAll(sort);
        return attributes;
    }

    /** The names of all attributes of the key, in their order. */
    public List<String> names() {
        return attributes().stream().map(KeyAttribute::name).toList();
    }

    /** The name of the sort key attribute, or of the first of several; null where there is none. */
    String firstSortName() {
        return sort.isEmpty() ? null : sort.get(0).name();
    }

    /** The item's key under this schema, which has at most one sort key attribute. */
    public PrimaryKey keyOf(Item item) {
        PrimaryKey key = PrimaryKey.of(partitionOf(item));
        return sort.isEmpty() ? key : key.withSort(item.get(sort.get(0).name()));
    }

    /** The partition key made of the values of its attributes: the value itself where there is one, else a list of them. */
    public static AttributeValue partitionKey(List<AttributeValue> values) {
        return values.size() == 1 ? values.get(0) : ListValue.of(values);
    }

    /**
     * Whether an index of this schema has an entry for the item: it has every attribute of the key, of the type declared and
     * within the limits of length. An index leaves out what has not (facts §1.4, §2.2).
     */
    public boolean covers(Item item) {
        return takes(item, partition, MAX_PARTITION_BYTES) && takes(item, sort, MAX_SORT_BYTES);
    }

    private static boolean takes(Item item, List<KeyAttribute> attributes, int maximumBytes) {
        for (int i = 0; i < attributes.size(); i++) {
            KeyAttribute attribute = attributes.get(i);
            if (!attribute.takes(item.get(attribute.name()), maximumBytes)) {
                return false;
            }
        }
        return true;
    }

    /** The partition key of an item; all its attributes must be there. */
    AttributeValue partitionOf(Item item) {
        if (partition.size() == 1) {
            return item.get(partition.get(0).name());
        }
        List<AttributeValue> values = new ArrayList<>(partition.size());
        for (KeyAttribute attribute : partition) {
            values.add(item.get(attribute.name()));
        }
        return ListValue.of(values);
    }

    /** Whether two items that have the key's attributes have the same values in them. */
    boolean sameKey(Item left, Item right) {
        return sameValues(left, right, partition) && sameValues(left, right, sort);
    }

    private static boolean sameValues(Item left, Item right, List<KeyAttribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            String name = attributes.get(i).name();
            AttributeValue mine = left.get(name);
            AttributeValue theirs = right.get(name);
            if (mine != theirs && !mine.equals(theirs)) {
                return false;
            }
        }
        return true;
    }
}
