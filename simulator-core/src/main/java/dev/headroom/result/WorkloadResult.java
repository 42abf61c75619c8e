package dev.headroom.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one workload got.
 *
 * @param name the workload
 * @param table the table that it used
 * @param totals all its operations together
 * @param operations each operation of its mix, by the API's name
 */
public record WorkloadResult(
        String name, String table, OperationResult totals, Map<String, OperationResult> operations) {
    public WorkloadResult {
        operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
    }
}
