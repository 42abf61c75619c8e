package dev.headroom.findings;

import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The operations that all workloads together sent to one table, by the API's name. */
final class TableTraffic {
    private final Map<String, List<OperationResult>> byName = new LinkedHashMap<>();

    private TableTraffic() {}

    static TableTraffic of(RunResult run, String table) {
        TableTraffic traffic = new TableTraffic();
        run.workloads().stream()
                .filter(workload -> workload.table().equals(table))
                .forEach(workload -> workload.operations().forEach(traffic::add));
        return traffic;
    }

    /** The sum of some count over the operations whose name is wanted. */
    long count(Predicate<String> names, ToLongFunction<OperationResult> count) {
        return byName.entrySet().stream()
                .filter(operation -> names.test(operation.getKey()))
                .flatMap(operation -> operation.getValue().stream())
                .mapToLong(count)
                .sum();
    }

    /** The sum of some units over the operations whose name is wanted. */
    double units(Predicate<String> names, ToDoubleFunction<OperationResult> units) {
        return byName.entrySet().stream()
                .filter(operation -> names.test(operation.getKey()))
                .flatMap(operation -> operation.getValue().stream())
                .mapToDouble(units)
                .sum();
    }

    private void add(String name, OperationResult result) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(result);
    }
}
