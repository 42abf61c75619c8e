package dev.headroom.api;

import java.util.Map;

/** Units consumed by a request on one table (facts §1.5). */
public record ConsumedCapacity(
        String tableName,
        Double capacityUnits,
        Double readCapacityUnits,
        Double writeCapacityUnits,
        Capacity table,
        Map<String, Capacity> localSecondaryIndexes,
        Map<String, Capacity> globalSecondaryIndexes) {}
