package dev.headroom.database;

import dev.headroom.api.ConsumedCapacity;
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
        List<Prepared> reads = read(gets);
        List<ItemResponse> responses = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            responses.add(response(reads.get(i), returned.get(i)));
        }
        return new TransactGetItemsResponse(consumed(request, reads), responses);
    }

    private List<Prepared> read(List<Get> gets) {
        long now = clock.nanos();
        List<Table> targets =
                gets.stream().map(get -> tables.serving(get.tableName())).toList();
        TransactionRules rules = new TransactionRules();
        List<PrimaryKey> keys = new ArrayList<>();
        for (int i = 0; i < gets.size(); i++) {
            PrimaryKey key = key(gets, i, targets.get(i));
            rules.requireDistinct(targets.get(i), key);
            keys.add(key);
        }
        List<Prepared> reads = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            reads.add(Prepared.inTransaction(targets.get(i), new Operation.GetItem(keys.get(i), true), now));
        }
        admission.admitAll(reads, now);
        return reads;
    }

    private static PrimaryKey key(List<Get> gets, int action, Table table) {
        try {
            return table.keys().ofKey(gets.get(action).key());
        } catch (ServiceException invalid) {
            throw Cancellation.invalid(gets.size(), action, invalid.getMessage());
        }
    }

    /** An item of which nothing is left by the projection is none. */
    private static ItemResponse response(Prepared read, Projections.Returned returned) {
        Item item = read.preparation().before();
        Item shown = item == null ? null : returned.of(item);
        return new ItemResponse(shown == null || shown.names().count() == 0 ? null : shown);
    }

    private static List<ConsumedCapacity> consumed(TransactGetItemsRequest request, List<Prepared> reads) {
        Map<Table, ConsumptionSum> sums = new LinkedHashMap<>();
        for (Prepared read : reads) {
            sums.computeIfAbsent(read.table(), any -> new ConsumptionSum())
                    .add(read.preparation().charges());
        }
        List<ConsumedCapacity> parts = new ArrayList<>();
        sums.forEach((table, sum) -> parts.add(sum.ofTransactionalReads(table, request.returnConsumedCapacity())));
        parts.removeIf(Objects::isNull);
        return parts.isEmpty() ? null : parts;
    }
}
