package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.PutItemResponse;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Condition;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;

/** Writes of one item. */
final class Writes {
    private final Tables tables;
    private final Admission admission;
    private final DatabaseClock clock;
    private final Preparation preparation = new Preparation();

    Writes(Tables tables, Admission admission, DatabaseClock clock) {
        this.tables = tables;
        this.admission = admission;
        this.clock = clock;
    }

    PutItemResponse put(PutItemRequest request) {
        Table table = tables.serving(request.tableName());
        Item item = request.item();
        PrimaryKey key = table.keys().ofItem(item);
        if (item.sizeInBytes() > Item.MAX_BYTES) {
            throw ServiceException.validation("Item size has exceeded the maximum allowed size");
        }
        long now = clock.nanos();
        table.engine().prepare(new Operation.PutItem(key, item, Condition.NONE), preparation, now);
        admission.admit(table, preparation, now);
        table.engine().commit(preparation, now);
        return new PutItemResponse(
                null, Consumption.of(table, preparation.charges(), request.returnConsumedCapacity()), null);
    }
}
