package dev.headroom.simulation;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.table.Update;
import dev.headroom.workload.OperationSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What UpdateItem does: adds to counters, and sets attributes to new values of the shape. */
final class Updates {
    private final Map<String, Long> add;
    private final List<String> set;
    private final int[] chosen;
    private final KeySource keys;
    private final ItemAssembly items;

    Updates(OperationSpec.Update spec, KeySource keys, ItemAssembly items) {
        this.add = spec.add();
        this.set = spec.set();
        this.keys = keys;
        this.items = items;
        this.chosen =
                set.stream().mapToInt(name -> items.attributes().indexOf(name)).toArray();
    }

    Update next(long nowNanos) {
        AttributeValue[] values = new AttributeValue[chosen.length];
        if (chosen.length > 0) {
            items.attributes().fillChosen(chosen, values, keys.number(), nowNanos);
        }
        return item -> apply(item, values);
    }

    private Item apply(Item before, AttributeValue[] values) {
        Item item = before;
        for (int i = 0; i < values.length; i++) {
            item = values[i] == null ? item.without(set.get(i)) : item.with(set.get(i), values[i]);
        }
        for (Map.Entry<String, Long> counter : add.entrySet()) {
            item = item.with(counter.getKey(), sum(item.get(counter.getKey()), counter.getValue()));
        }
        return item;
    }

    /** ADD to a missing attribute starts at 0 (facts §11.3). */
    private static AttributeValue sum(AttributeValue current, long increment) {
        return current instanceof NumberValue number
                ? NumberValue.of(number.value().add(BigDecimal.valueOf(increment)))
                : NumberValue.of(increment);
    }
}
