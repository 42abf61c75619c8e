package dev.headroom.database;

import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.GetItemResponse;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;

/** Reads of one item. */
final class Reads {
    private final Tables tables;
    private final Admission admission;
    private final DatabaseClock clock;
    private final Projections projections;
    private final Preparation preparation = new Preparation();

    Reads(Tables tables, Admission admission, DatabaseClock clock, Projections projections) {
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
        this.projections = projections;
    }

    GetItemResponse get(GetItemRequest request) {
        Projections.Returned returned = projections.of(
                request.projectionExpression(), request.attributesToGet(), request.expressionAttributeNames());
        long now = clock.nanos();
        Table table = tables.serving(request.tableName(), now);
        PrimaryKey key = table.keys().ofKey(request.key());
        table.keys().requireScalars(returned.paths());
        boolean consistent = Boolean.TRUE.equals(request.consistentRead());
        table.engine().prepare(new Operation.GetItem(key, consistent), preparation, now);
        admission.admit(table, preparation, now);
        Item item = preparation.before();
        return new GetItemResponse(
                item == null ? null : returned.of(item),
                Consumption.of(table, preparation.charges(), request.returnConsumedCapacity()));
    }
}
