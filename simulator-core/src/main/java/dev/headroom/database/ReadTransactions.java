package dev.headroom.database;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.Get;
import dev.headroom.api.data.ItemResponse;
import dev.headroom.api.data.TransactGetItem;
import dev.headroom.api.data.TransactGetItemsRequest;
import dev.headroom.api.data.TransactGetItemsResponse;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** TransactGetItems: several items as of one moment, for twice the units (facts §1.2, §8.3). */
final class ReadTransactions {
    private final Tables tables;
    private final Admission admission;
    private final DatabaseClock clock;
    private final Projections projections;

    ReadTransactions(Tables tables, Admission admission, DatabaseClock clock, Projections projections) {
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
        this.projections = projections;
    }

    TransactGetItemsResponse get(TransactGetItemsRequest request) {
        List<Get> gets =
                request.transactItems().stream().map(TransactGetItem::get).toList();
        List<Projections.Returned> returned = gets.stream()
                .map(get -> projections.of(get.projectionExpression(), null, get.expressionAttributeNames()))
                .toList();
        List<Table> targets =
                gets.stream().map(get -> tables.serving(get.tableName())).toList();
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).keys().requireScalars(returned.get(i).paths());
        }
        List<Prepared> reads = read(targets, gets.stream().map(Get::key).toList());
        List<ItemResponse> responses = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            responses.add(response(reads.get(i), returned.get(i)));
        }
        return new TransactGetItemsResponse(consumed(request.returnConsumedCapacity(), reads), responses);
    }

    /** Reads an item of each table, all or none. */
    List<Prepared> read(List<Table> targets, List<Item> items) {
        long now = clock.nanos();
        TransactionRules rules = new TransactionRules();
        List<PrimaryKey> keys = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            PrimaryKey key = key(items, i, targets.get(i));
            rules.requireDistinct(targets.get(i), key);
            keys.add(key);
        }
        List<Prepared> reads = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            reads.add(Prepared.inTransaction(targets.get(i), new Operation.GetItem(keys.get(i), true), now));
        }
        TransactionPayload.require(reads.stream()
                .map(read -> read.preparation().before())
                .mapToLong(item -> item == null ? 0 : item.sizeInBytes())
                .sum());
        admission.admitAll(reads, now);
        return reads;
    }

    private static PrimaryKey key(List<Item> items, int action, Table table) {
        try {
            return table.keys().ofKey(items.get(action));
        } catch (ServiceException invalid) {
            throw Cancellation.invalid(items.size(), action, invalid.getMessage());
        }
    }

    /** An item of which nothing is left by the projection is none. */
    static ItemResponse response(Prepared read, Projections.Returned returned) {
        Item item = read.preparation().before();
        Item shown = item == null ? null : returned.of(item);
        return new ItemResponse(shown == null || shown.names().count() == 0 ? null : shown);
    }

    /** The answer's part, a table each; null where it was not asked for. */
    static List<ConsumedCapacity> consumed(ReturnConsumedCapacity asked, List<Prepared> reads) {
        Map<Table, ConsumptionSum> sums = new LinkedHashMap<>();
        for (Prepared read : reads) {
            sums.computeIfAbsent(read.table(), any -> new ConsumptionSum())
                    .add(read.preparation().charges());
        }
        List<ConsumedCapacity> parts = new ArrayList<>();
        sums.forEach((table, sum) -> parts.add(sum.ofTransactionalReads(table, asked)));
        parts.removeIf(Objects::isNull);
        return parts.isEmpty() ? null : parts;
    }
}
