package dev.headroom.database;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.BatchGetItemRequest;
import dev.headroom.api.data.BatchGetItemResponse;
import dev.headroom.api.data.KeysAndAttributes;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * BatchGetItem: up to 100 items, each for itself, until the answer is full. What is throttled or beyond that comes back
 * unprocessed; only where all was throttled is the request refused (facts §5.1, §11.6).
 */
final class BatchReads {
    private static final int MOST_KEYS = 100;
    private static final long MOST_BYTES = 16L << 20;

    private final Tables tables;
    private final Admission admission;
    private final DatabaseClock clock;
    private final Projections projections;
    private final Preparation preparation = new Preparation();

    BatchReads(Tables tables, Admission admission, DatabaseClock clock, Projections projections) {
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
        this.projections = projections;
    }

    /** The part of a batch that is for one table. */
    private record Part(
            String name, Table table, KeysAndAttributes asked, List<PrimaryKey> keys, Projections.Returned returned) {}

    BatchGetItemResponse get(BatchGetItemRequest request) {
        Map<String, Projections.Returned> returned = new LinkedHashMap<>();
        request.requestItems()
                .forEach((name, asked) -> returned.put(
                        name,
                        projections.of(
                                asked.projectionExpression(),
                                asked.attributesToGet(),
                                asked.expressionAttributeNames())));
        int count = request.requestItems().values().stream()
                .mapToInt(asked -> asked.keys().size())
                .sum();
        if (count > MOST_KEYS) {
            throw ServiceException.validation("Too many items requested for the BatchGetItem call");
        }
        List<Part> parts = new ArrayList<>();
        request.requestItems().forEach((name, asked) -> parts.add(part(name, asked, returned.get(name))));
        Outcome outcome = new Outcome(request);
        parts.forEach(outcome::execute);
        return outcome.response();
    }

    private Part part(String name, KeysAndAttributes asked, Projections.Returned returned) {
        Table table = tables.serving(name);
        Set<Item> distinct = new HashSet<>();
        List<PrimaryKey> keys = new ArrayList<>();
        for (Item key : asked.keys()) {
            keys.add(table.keys().ofKey(key));
            if (!distinct.add(key)) {
                throw ServiceException.validation("Provided list of item keys contains duplicates");
            }
        }
        table.keys().requireScalars(returned.paths());
        return new Part(name, table, asked, keys, returned);
    }

    /** What has become of a batch so far. */
    private final class Outcome {
        private final BatchGetItemRequest request;
        private final Map<String, List<Item>> responses = new LinkedHashMap<>();
        private final Map<String, KeysAndAttributes> unprocessed = new LinkedHashMap<>();
        private final List<ConsumedCapacity> consumed = new ArrayList<>();
        private ServiceException refusal;
        private boolean anyDone;
        private long bytes;

        Outcome(BatchGetItemRequest request) {
            this.request = request;
        }

        void execute(Part part) {
            List<Item> items = new ArrayList<>();
            List<Item> left = new ArrayList<>();
            ConsumptionSum sum = new ConsumptionSum();
            for (int i = 0; i < part.keys().size(); i++) {
                if (bytes > MOST_BYTES || !done(part, part.keys().get(i))) {
                    left.add(part.asked().keys().get(i));
                    continue;
                }
                sum.add(preparation.charges());
                Item item = preparation.before();
                if (item != null) {
                    bytes += item.sizeInBytes();
                    items.add(part.returned().of(item));
                }
            }
            responses.put(part.name(), items);
            if (!left.isEmpty()) {
                unprocessed.put(part.name(), withKeys(part.asked(), left));
            }
            ConsumedCapacity consumption = sum.of(part.table(), request.returnConsumedCapacity());
            if (consumption != null) {
                consumed.add(consumption);
            }
        }

        private boolean done(Part part, PrimaryKey key) {
            long now = clock.nanos();
            boolean consistent = Boolean.TRUE.equals(part.asked().consistentRead());
            part.table().engine().prepare(new Operation.GetItem(key, consistent), preparation, now);
            if (!admission.admits(part.table(), preparation, now)) {
                refusal = refusal == null ? admission.refusal(part.table(), preparation) : refusal;
                return false;
            }
            anyDone = true;
            return true;
        }

        BatchGetItemResponse response() {
            if (!anyDone && refusal != null) {
                throw refusal;
            }
            return new BatchGetItemResponse(responses, unprocessed, consumed.isEmpty() ? null : consumed);
        }
    }

    private static KeysAndAttributes withKeys(KeysAndAttributes asked, List<Item> keys) {
        return new KeysAndAttributes(
                keys,
                asked.attributesToGet(),
                asked.consistentRead(),
                asked.projectionExpression(),
                asked.expressionAttributeNames());
    }
}
