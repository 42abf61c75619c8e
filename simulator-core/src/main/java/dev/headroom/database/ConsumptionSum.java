package dev.headroom.database;

import dev.headroom.api.Capacity;
import dev.headroom.api.ConsumedCapacity;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.table.Charges;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What several operations on one table consumed together, as answers say it (facts §1.5). */
final class ConsumptionSum {
    private static final double HALVES = 2;

    private final TreeMap<Integer, Long> globals = new TreeMap<>();
    private final TreeMap<Integer, Long> locals = new TreeMap<>();
    private long table;

    /** Adds what one operation was charged. */
    void add(Charges charges) {
        for (int i = 0; i < charges.count(); i++) {
            long halves = charges.halves(i);
            if (charges.resource(i) != Charges.TABLE) {
                globals.merge(charges.resource(i) - 1, halves, Long::sum);
            } else if (charges.localIndex(i) >= 0) {
                locals.merge(charges.localIndex(i), halves, Long::sum);
            } else {
                table += halves;
            }
        }
    }

    /** The answer's part, or null where it was not asked for; plain calls name the units once. */
    ConsumedCapacity of(Table of, ReturnConsumedCapacity asked) {
        return of(of, asked, (units) -> new Capacity(null, null, units));
    }

    /** As transactions answer: the units stand a second time as write units. */
    ConsumedCapacity ofTransactionalWrites(Table of, ReturnConsumedCapacity asked) {
        return of(of, asked, (units) -> new Capacity(null, units, units));
    }

    /** As transactions answer: the units stand a second time as read units. */
    ConsumedCapacity ofTransactionalReads(Table of, ReturnConsumedCapacity asked) {
        return of(of, asked, (units) -> new Capacity(units, null, units));
    }

    private interface Shape {
        Capacity of(double units);
    }

    private ConsumedCapacity of(Table of, ReturnConsumedCapacity asked, Shape shape) {
        if (asked == null || asked == ReturnConsumedCapacity.NONE) {
            return null;
        }
        long sum = table + sum(globals) + sum(locals);
        Capacity total = shape.of(sum / HALVES);
        boolean detailed = asked == ReturnConsumedCapacity.INDEXES;
        return new ConsumedCapacity(
                of.name(),
                total.capacityUnits(),
                total.readCapacityUnits(),
                total.writeCapacityUnits(),
                detailed ? shape.of(table / HALVES) : null,
                detailed ? parts(locals, shape, i -> of.localIndexName(i)) : null,
                detailed ? parts(globals, shape, i -> of.globalIndexName(i)) : null);
    }

    private static long sum(Map<Integer, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private interface Naming {
        String name(int index);
    }

    private static Map<String, Capacity> parts(Map<Integer, Long> parts, Shape shape, Naming naming) {
        if (parts.isEmpty()) {
            return null;
        }
        Map<String, Capacity> named = new LinkedHashMap<>();
        parts.forEach((index, halves) -> named.put(naming.name(index), shape.of(halves / HALVES)));
        return named;
    }
}
