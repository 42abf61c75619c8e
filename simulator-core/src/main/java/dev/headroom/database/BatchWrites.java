package dev.headroom.database;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ItemCollectionMetrics;
import dev.headroom.api.ReturnValues;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.BatchWriteItemResponse;
import dev.headroom.api.data.WriteRequest;
import dev.headroom.database.CompiledWrite.Kind;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Condition;
import dev.headroom.table.Preparation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * BatchWriteItem: up to 25 puts and deletes, each for itself. What is throttled comes back unprocessed; only where all was is
 * the request refused (facts §5.1, §11.6).
 */
final class BatchWrites {
    private static final int MOST_WRITES = 25;

    private final Tables tables;
    private final Admission admission;
    private final DatabaseClock clock;
    private final Preparation preparation = new Preparation();

    BatchWrites(Tables tables, Admission admission, DatabaseClock clock) {
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
    }

    BatchWriteItemResponse write(BatchWriteItemRequest request) {
        request.requestItems().values().forEach(BatchWrites::requireSound);
        requireFew(request);
        Map<String, List<PlannedWrite>> planned = new LinkedHashMap<>();
        request.requestItems().forEach((name, writes) -> planned.put(name, plan(name, writes)));
        Outcome outcome = new Outcome(request);
        planned.forEach((name, writes) -> outcome.execute(name, writes));
        return outcome.response();
    }

    private static void requireSound(List<WriteRequest> writes) {
        if (writes.isEmpty()) {
            throw ServiceException.validation("1 validation error detected: Value at 'RequestItems' failed to satisfy"
                    + " constraint: Map value must satisfy constraint: [Member must have length less than or equal to 25,"
                    + " Member must have length greater than or equal to 1]");
        }
        for (WriteRequest write : writes) {
            if (write.putRequest() == null && write.deleteRequest() == null) {
                throw ServiceException.validation(
                        "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
            }
            if (write.putRequest() != null && write.deleteRequest() != null) {
                throw ServiceException.validation(
                        "Supplied AttributeValue has more than one datatypes set, must contain"
                                + " exactly one of the supported datatypes");
            }
            if (write.putRequest() != null && write.putRequest().item().sizeInBytes() > Item.MAX_BYTES) {
                throw ServiceException.validation("Item size has exceeded the maximum allowed size");
            }
        }
    }

    private static void requireFew(BatchWriteItemRequest request) {
        int count =
                request.requestItems().values().stream().mapToInt(List::size).sum();
        if (count > MOST_WRITES) {
            throw ServiceException.validation("Too many items requested for the BatchWriteItem call");
        }
    }

    private List<PlannedWrite> plan(String tableName, List<WriteRequest> writes) {
        Table table = tables.serving(tableName);
        Set<PrimaryKey> keys = new HashSet<>();
        List<PlannedWrite> planned = new ArrayList<>();
        for (WriteRequest write : writes) {
            PlannedWrite plan = PlannedWrite.of(compiled(tableName, write), table);
            if (!keys.add(plan.operation().key())) {
                throw ServiceException.validation("Provided list of item keys contains duplicates");
            }
            planned.add(plan);
        }
        return planned;
    }

    private static CompiledWrite compiled(String tableName, WriteRequest write) {
        boolean put = write.putRequest() != null;
        Item subject = put ? write.putRequest().item() : write.deleteRequest().key();
        return new CompiledWrite(
                put ? Kind.PUT : Kind.DELETE, tableName, subject, Condition.NONE, null, ReturnValues.NONE, false);
    }

    /** What has become of a batch so far. */
    private final class Outcome {
        private final BatchWriteItemRequest request;
        private final Map<String, List<WriteRequest>> unprocessed = new LinkedHashMap<>();
        private final Map<String, List<ItemCollectionMetrics>> collections = new LinkedHashMap<>();
        private final List<ConsumedCapacity> consumed = new ArrayList<>();
        private ServiceException refusal;
        private boolean anyDone;

        Outcome(BatchWriteItemRequest request) {
            this.request = request;
        }

        void execute(String name, List<PlannedWrite> writes) {
            ConsumptionSum sum = new ConsumptionSum();
            for (int i = 0; i < writes.size(); i++) {
                PlannedWrite write = writes.get(i);
                if (done(write)) {
                    sum.add(preparation.charges());
                    addCollection(name, write);
                } else {
                    unprocessed
                            .computeIfAbsent(name, any -> new ArrayList<>())
                            .add(request.requestItems().get(name).get(i));
                }
            }
            ConsumedCapacity part = sum.of(writes.get(0).table(), request.returnConsumedCapacity());
            if (part != null) {
                consumed.add(part);
            }
        }

        private boolean done(PlannedWrite write) {
            long now = clock.nanos();
            write.table().engine().prepare(write.operation(), preparation, now);
            if (!admission.admits(write.table(), preparation, now)) {
                refusal = refusal == null ? admission.refusal(write.table(), preparation) : refusal;
                return false;
            }
            CollectionSizes.requireRoom(preparation);
            write.table().commit(preparation, now);
            anyDone = true;
            return true;
        }

        private void addCollection(String name, PlannedWrite write) {
            ItemCollectionMetrics metrics = CollectionSizes.metrics(
                    write.table(), write.operation().key(), request.returnItemCollectionMetrics());
            if (metrics != null) {
                collections.computeIfAbsent(name, any -> new ArrayList<>()).add(metrics);
            }
        }

        BatchWriteItemResponse response() {
            if (!anyDone && refusal != null) {
                throw refusal;
            }
            return new BatchWriteItemResponse(
                    unprocessed, collections.isEmpty() ? null : collections, consumed.isEmpty() ? null : consumed);
        }
    }
}
