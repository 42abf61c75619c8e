package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Map;
import java.util.Optional;

/** One kind of operation in a workload's mix. */
public sealed interface OperationSpec
        permits OperationSpec.Get,
                OperationSpec.Put,
                OperationSpec.Update,
                OperationSpec.Delete,
                OperationSpec.Query,
                OperationSpec.Scan,
                OperationSpec.BatchGet,
                OperationSpec.BatchWrite {
    /** How often this operation is drawn, relative to the others of the mix. */
    double weight();

    /** Whether it writes. */
    default boolean isWrite() {
        return this instanceof Put || this instanceof Update || this instanceof Delete || this instanceof BatchWrite;
    }

    /** The API's name of the operation. */
    default String operationName() {
        return getClass().getAnnotation(Kind.class).value();
    }

    /** Reads one item. */
    @Kind(value = "GetItem", describedAs = "Reads one item by its key.")
    record Get(
            @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
            double weight,

            @Setting(value = "eventual or strong.", byDefault = "eventual")
            ReadConsistency consistency)
            implements OperationSpec {}

    /** Writes a whole item. */
    @Kind(value = "PutItem", describedAs = "Writes a whole item of the table's item shape.")
    record Put(
            @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
            double weight,

            @Setting(value = "none, item-exists or item-not-exists.", byDefault = "none")
            WriteCondition condition)
            implements OperationSpec {}

    /** Changes some attributes of an item. */
    @Kind(value = "UpdateItem", describedAs = "Changes attributes of one item, which is made where it is missing.")
    record Update(
            @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
            double weight,

            @Setting("Number attributes that are added to, atomically: name and increment.")
            Map<String, Long> add,

            @Setting("Attributes of the item shape that are set to newly generated values.")
            java.util.List<String> set,

            @Setting(value = "none, item-exists or item-not-exists.", byDefault = "none")
            WriteCondition condition)
            implements OperationSpec {
        public Update {
            add = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(add));
            set = java.util.List.copyOf(set);
        }
    }

    /** Deletes an item. */
    @Kind(value = "DeleteItem", describedAs = "Deletes one item by its key.")
    record Delete(
            @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
            double weight,

            @Setting(value = "none, item-exists or item-not-exists.", byDefault = "none")
            WriteCondition condition)
            implements OperationSpec {}

    /** Reads the items under one partition key. */
    @Kind(
            value = "Query",
            describedAs = "Reads one page of the items under one partition key, of the table or an index.")
    record Query(
            @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
            double weight,

            @Setting(value = "eventual or strong (never strong on a global index).", byDefault = "eventual")
            ReadConsistency consistency,

            @Setting(
                    "The index, of which the workload's keys then are, and the projected attributes read; without it, the table.")
            Optional<String> index,

            @Setting(value = "How many items at the most; without it, a page of 1 MB.", min = 1)
            Optional<Integer> limit)
            implements OperationSpec {}

    /** Reads the table page by page. */
    @Kind(
            value = "Scan",
            describedAs = "Reads one page of the whole table or index; each request continues where the last ended.")
    record Scan(
            @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
            double weight,

            @Setting(value = "eventual or strong (never strong on a global index).", byDefault = "eventual")
            ReadConsistency consistency,

            @Setting("The index, of which the projected attributes are read; without it, the table.")
            Optional<String> index,

            @Setting(value = "How many items at the most; without it, a page of 1 MB.", min = 1)
            Optional<Integer> limit)
            implements OperationSpec {}

    /** Reads several items. */
    @Kind(value = "BatchGetItem", describedAs = "Reads several items, of as many keys, in one request.")
    record BatchGet(
            @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
            double weight,

            @Setting(value = "How many items.", byDefault = "25", min = 1, max = 100)
            int items,

            @Setting(value = "eventual or strong.", byDefault = "eventual")
            ReadConsistency consistency)
            implements OperationSpec {}

    /** Writes several items. */
    @Kind(
            value = "BatchWriteItem",
            describedAs = "Puts several items in one request; what is throttled comes back unprocessed.")
    record BatchWrite(
            @Setting(value = "How often, relative to the others.", byDefault = "1", min = 0)
            double weight,

            @Setting(value = "How many items.", byDefault = "25", min = 1, max = 25)
            int items)
            implements OperationSpec {}

    /** How fresh a read must be. */
    enum ReadConsistency {
        EVENTUAL,
        STRONG
    }

    /** The conditions that a simulated write can carry. */
    enum WriteCondition {
        NONE,
        ITEM_EXISTS,
        ITEM_NOT_EXISTS
    }
}
