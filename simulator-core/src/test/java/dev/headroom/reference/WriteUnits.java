package dev.headroom.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.Capacity;
import dev.headroom.api.ConsumedCapacity;
import java.util.Map;

/** Write units of some changes together: of the table, and of each index that had an entry to change (facts §1.2, §1.4). */
final class WriteUnits {
    private final int tableFactor;
    private double table;
    private double local;
    private double global;

    /** @param tableFactor 2 in a transaction, which doubles the table's part alone */
    WriteUnits(int tableFactor) {
        this.tableFactor = tableFactor;
    }

    WriteUnits add(Map<String, Object> before, Map<String, Object> after) {
        table += tableFactor * Math.max(View.kilobytes(before), View.kilobytes(after));
        local += View.LOCAL.units(before, after);
        global += View.GLOBAL.units(before, after);
        return this;
    }

    void agreesWith(ConsumedCapacity consumed) {
        assertThat(consumed.table().capacityUnits()).isEqualTo(table);
        assertThat(units(consumed.localSecondaryIndexes(), View.LOCAL)).isEqualTo(local);
        assertThat(units(consumed.globalSecondaryIndexes(), View.GLOBAL)).isEqualTo(global);
        assertThat(consumed.capacityUnits()).isEqualTo(table + local + global);
    }

    /** A part that is nothing is not told. */
    private static double units(Map<String, Capacity> parts, View index) {
        if (parts == null) {
            return 0;
        }
        assertThat(parts).containsOnlyKeys(index.index());
        assertThat(parts.get(index.index()).capacityUnits()).isPositive();
        return parts.get(index.index()).capacityUnits();
    }
}
