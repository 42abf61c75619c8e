package dev.headroom.database;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ItemCollectionMetrics;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnItemCollectionMetrics;
import dev.headroom.api.ServiceException;
import dev.headroom.api.data.DeleteItemRequest;
import dev.headroom.api.data.DeleteItemResponse;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.PutItemResponse;
import dev.headroom.api.data.UpdateItemRequest;
import dev.headroom.api.data.UpdateItemResponse;
import dev.headroom.expression.OperandTypeException;
import dev.headroom.item.Item;
import dev.headroom.table.Charges;
import dev.headroom.table.Preparation;

/** Writes of one item (facts §11.3, §11.4). */
final class Writes {
    private final Tables tables;
    private final Admission admission;
    private final DatabaseClock clock;
    private final WriteCompiler compiler;
    private final Preparation preparation = new Preparation();

    Writes(Tables tables, Admission admission, DatabaseClock clock, WriteCompiler compiler) {
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
        this.compiler = compiler;
    }

    PutItemResponse put(PutItemRequest request) {
        PlannedWrite put = plan(compiler.put(request));
        Item attributes = execute(put);
        return new PutItemResponse(
                attributes,
                consumed(put, request.returnConsumedCapacity()),
                collection(put, request.returnItemCollectionMetrics()));
    }

    DeleteItemResponse delete(DeleteItemRequest request) {
        PlannedWrite delete = plan(compiler.delete(request));
        Item attributes = execute(delete);
        return new DeleteItemResponse(
                attributes,
                consumed(delete, request.returnConsumedCapacity()),
                collection(delete, request.returnItemCollectionMetrics()));
    }

    UpdateItemResponse update(UpdateItemRequest request) {
        PlannedWrite update = plan(compiler.update(request));
        Item attributes = request.attributeUpdates() == null ? execute(update) : executeLegacy(update);
        return new UpdateItemResponse(
                attributes,
                consumed(update, request.returnConsumedCapacity()),
                collection(update, request.returnItemCollectionMetrics()));
    }

    /** Holds a compiled write against its table. */
    PlannedWrite plan(CompiledWrite write) {
        return PlannedWrite.of(write, tables.serving(write.tableName()));
    }

    private Item executeLegacy(PlannedWrite planned) {
        try {
            return execute(planned);
        } catch (OperandTypeException mismatch) {
            throw ServiceException.validation("Type mismatch for attribute to update");
        }
    }

    /** Does it, and says what the request asked to see of it. */
    Item execute(PlannedWrite planned) {
        Table table = planned.table();
        long now = clock.nanos();
        table.engine().prepare(planned.operation(), preparation, now);
        admission.admit(table, preparation, now);
        if (preparation.conditionFailed()) {
            throw planned.write().refusal(preparation.before());
        }
        CollectionSizes.requireRoom(preparation);
        table.commit(preparation, now);
        return WrittenAttributes.of(planned.write(), preparation.before(), preparation.after());
    }

    /** What the write executed last was charged. */
    Charges charges() {
        return preparation.charges();
    }

    private ConsumedCapacity consumed(PlannedWrite planned, ReturnConsumedCapacity asked) {
        return Consumption.of(planned.table(), preparation.charges(), asked);
    }

    private ItemCollectionMetrics collection(PlannedWrite planned, ReturnItemCollectionMetrics asked) {
        return CollectionSizes.metrics(planned.table(), planned.operation().key(), asked);
    }
}
