package dev.headroom.database;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ItemCollectionMetrics;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.TransactWriteItem;
import dev.headroom.api.data.TransactWriteItemsRequest;
import dev.headroom.api.data.TransactWriteItemsResponse;
import dev.headroom.expression.ExpressionException;
import dev.headroom.table.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * TransactWriteItems: all actions or none. They are prepared on distinct items, admitted together and committed together, so
 * no other request ever meets one half done, and none can conflict (facts §8.3).
 */
final class WriteTransactions {
    private final Tables tables;
    private final Admission admission;
    private final DatabaseClock clock;
    private final WriteCompiler compiler;
    private final IdempotencyTokens tokens = new IdempotencyTokens();

    WriteTransactions(Tables tables, Admission admission, DatabaseClock clock, WriteCompiler compiler) {
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
        this.compiler = compiler;
    }

    TransactWriteItemsResponse write(TransactWriteItemsRequest request) {
        List<CompiledWrite> writes =
                request.transactItems().stream().map(this::compile).toList();
        TransactionPayload.requireSmall(request.transactItems());
        Outcome outcome = once(request.clientRequestToken(), request, writes);
        return new TransactWriteItemsResponse(
                outcome.consumed(request.returnConsumedCapacity()),
                outcome.replayed() ? null : collections(request, outcome.done()));
    }

    /**
     * Executes compiled writes, all or none, and but once for a token.
     *
     * @param token null for none
     * @param request what must be the same wherever the token is
     */
    Outcome once(String token, Object request, List<CompiledWrite> writes) {
        boolean replayed = tokens.isReplay(token, request, clock.epochMillis());
        List<PlannedWrite> planned = plan(writes);
        List<Prepared> done = replayed ? readAgain(planned) : execute(planned);
        tokens.completed(token, request, clock.epochMillis());
        return new Outcome(done, replayed);
    }

    private List<Prepared> execute(List<PlannedWrite> planned) {
        long now = clock.nanos();
        List<Prepared> prepared = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            prepared.add(prepare(planned, i, now));
        }
        admission.admitAll(prepared, now);
        Cancellation cancellation = new Cancellation(planned.size());
        for (int i = 0; i < prepared.size(); i++) {
            judge(planned.get(i), prepared.get(i), i, cancellation);
        }
        cancellation.throwIfAny();
        prepared.forEach(action -> action.table().commit(action.preparation(), now));
        return prepared;
    }

    /** Holds compiled writes against their tables; a key that does not fit cancels the transaction. */
    private List<PlannedWrite> plan(List<CompiledWrite> writes) {
        List<Table> targets =
                writes.stream().map(write -> tables.serving(write.tableName())).toList();
        List<PlannedWrite> planned = new ArrayList<>();
        TransactionRules rules = new TransactionRules();
        for (int i = 0; i < writes.size(); i++) {
            PlannedWrite plan = plan(writes, i, targets.get(i));
            rules.requireDistinct(plan.table(), plan.operation().key());
            planned.add(plan);
        }
        return planned;
    }

    private static PlannedWrite plan(List<CompiledWrite> writes, int action, Table table) {
        try {
            return PlannedWrite.of(writes.get(action), table);
        } catch (ServiceException invalid) {
            throw Cancellation.invalid(writes.size(), action, invalid.getMessage());
        }
    }

    private static Prepared prepare(List<PlannedWrite> planned, int action, long now) {
        PlannedWrite plan = planned.get(action);
        try {
            return Prepared.inTransaction(plan.table(), plan.operation(), now);
        } catch (ServiceException | ExpressionException invalid) {
            throw Cancellation.invalid(planned.size(), action, invalid.getMessage());
        }
    }

    private static void judge(PlannedWrite plan, Prepared prepared, int action, Cancellation cancellation) {
        boolean failed = prepared.preparation().conditionFailed();
        if (failed && plan.write().kind() == CompiledWrite.Kind.INSERT) {
            cancellation.duplicate(action);
        } else if (failed) {
            cancellation.conditionFailed(
                    action,
                    plan.write().returnsFailedItem() ? prepared.preparation().before() : null);
        } else if (!CollectionSizes.hasRoom(prepared.preparation())) {
            cancellation.collectionFull(action);
        }
    }

    private CompiledWrite compile(TransactWriteItem action) {
        long given = Stream.of(action.conditionCheck(), action.put(), action.delete(), action.update())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw ServiceException.validation("TransactItems can only contain one of Check, Put, Update or Delete");
        }
        if (action.put() != null) {
            return compiler.put(action.put());
        }
        if (action.update() != null) {
            return compiler.update(action.update());
        }
        return action.delete() != null ? compiler.delete(action.delete()) : compiler.check(action.conditionCheck());
    }

    /** A request repeated with its token changes nothing, and is charged for reading the items (facts §1.3). */
    private List<Prepared> readAgain(List<PlannedWrite> planned) {
        long now = clock.nanos();
        List<Prepared> reads = planned.stream()
                .map(plan -> Prepared.inTransaction(
                        plan.table(), new Operation.GetItem(plan.operation().key(), true), now))
                .toList();
        admission.admitAll(reads, now);
        return reads;
    }

    /**
     * What came of a transaction.
     *
     * @param done its actions, as they were prepared
     * @param replayed whether they had been done before, and were but read
     */
    record Outcome(List<Prepared> done, boolean replayed) {

        /** The answer's part, a table each; null where it was not asked for. */
        List<ConsumedCapacity> consumed(ReturnConsumedCapacity asked) {
            Map<Table, ConsumptionSum> sums = new LinkedHashMap<>();
            for (Prepared action : done) {
                sums.computeIfAbsent(action.table(), any -> new ConsumptionSum())
                        .add(action.preparation().charges());
            }
            List<ConsumedCapacity> parts = new ArrayList<>();
            sums.forEach((table, sum) -> parts.add(
                    replayed ? sum.ofTransactionalReads(table, asked) : sum.ofTransactionalWrites(table, asked)));
            parts.removeIf(Objects::isNull);
            return parts.isEmpty() ? null : parts;
        }
    }

    private static Map<String, List<ItemCollectionMetrics>> collections(
            TransactWriteItemsRequest request, List<Prepared> done) {
        Map<String, List<ItemCollectionMetrics>> collections = new LinkedHashMap<>();
        for (Prepared action : done) {
            ItemCollectionMetrics metrics = CollectionSizes.metrics(
                    action.table(), action.operation().key(), request.returnItemCollectionMetrics());
            if (metrics != null) {
                collections
                        .computeIfAbsent(action.table().name(), any -> new ArrayList<>())
                        .add(metrics);
            }
        }
        return collections.isEmpty() ? null : collections;
    }
}
