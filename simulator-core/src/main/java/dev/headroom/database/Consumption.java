package dev.headroom.database;

import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.table.Charges;

/** What an answer says that its one operation consumed (facts §1.5). */
final class Consumption {
    private Consumption() {}

    /** The answer's part, or null where it was not asked for: then nothing is added up. */
    static ConsumedCapacity of(Table table, Charges charges, ReturnConsumedCapacity asked) {
        if (asked == null || asked == ReturnConsumedCapacity.NONE) {
            return null;
        }
        ConsumptionSum sum = new ConsumptionSum();
        sum.add(charges);
        return sum.of(table, asked);
    }
}
