package dev.headroom.database;

import dev.headroom.api.Capacity;
import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.table.Charges;
import dev.headroom.table.IndexDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an answer says that its request consumed (facts §1.5; the shape of a single-item call). */
final class Consumption {
    private static final double HALVES = 2;

    private Consumption() {}

    /** The answer's part, or null where it was not asked for. */
    static ConsumedCapacity of(Table table, Charges charges, ReturnConsumedCapacity asked) {
        if (asked == null || asked == ReturnConsumedCapacity.NONE) {
            return null;
        }
        double total = charges.totalHalves() / HALVES;
        if (asked == ReturnConsumedCapacity.TOTAL) {
            return new ConsumedCapacity(table.name(), total, null, null, null, null, null);
        }
        List<IndexDefinition> indexes = table.engine().definition().globalIndexes();
        Map<String, Capacity> globals = new LinkedHashMap<>();
        for (int i = 0; i < indexes.size(); i++) {
            double units = units(charges, i + 1);
            if (units > 0) {
                globals.put(indexes.get(i).name(), new Capacity(null, null, units));
            }
        }
        Capacity ofTable = new Capacity(null, null, units(charges, Charges.TABLE));
        return new ConsumedCapacity(table.name(), total, null, null, ofTable, null, globals.isEmpty() ? null : globals);
    }

    private static double units(Charges charges, int resource) {
        long halves = 0;
        for (int i = 0; i < charges.count(); i++) {
            halves += charges.resource(i) == resource ? charges.halves(i) : 0;
        }
        return halves / HALVES;
    }
}
