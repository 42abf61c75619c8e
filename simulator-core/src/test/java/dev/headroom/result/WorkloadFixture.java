package dev.headroom.result;

import dev.headroom.quantity.Rate;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.UniformKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workload made for a test: counts by operation; the totals are their sums. */
public final class WorkloadFixture {
    private static final Latency NONE = Latency.NONE;

    private final String name;
    private final String table;
    private final Map<String, OperationResult> operations = new LinkedHashMap<>();
    private Latency latency = NONE;
    private Errors errors = Errors.NONE;
    private KeyChooser keys = new UniformKeys(10, "key-");

    WorkloadFixture(String name, String table) {
        this.name = name;
        this.table = table;
    }

    /** An operation of which every request succeeded at once. */
    public WorkloadFixture served(String operation, long requests, double readUnits, double writeUnits) {
        return operation(operation, requests, 0, 0, requests, readUnits, writeUnits);
    }

    /** An operation of which some requests were throttled, and some of these given up. */
    public WorkloadFixture operation(
            String operation,
            long requests,
            long throttled,
            long failed,
            long attempts,
            double readUnits,
            double writeUnits) {
        operations.put(
                operation,
                new OperationResult(
                        requests,
                        requests - failed,
                        failed,
                        0,
                        throttled,
                        attempts,
                        0,
                        0,
                        readUnits,
                        writeUnits,
                        NONE));
        return this;
    }

    public WorkloadFixture latency(double p50, double p99, double p999, double max) {
        latency = new Latency(p50, p50, p99, p99, p99, p999, max);
        return this;
    }

    /** Server errors and time-outs that its requests met. */
    public WorkloadFixture errors(Errors met) {
        errors = met;
        return this;
    }

    /** Which keys it chooses; uniformly, unless this is said. */
    public WorkloadFixture keys(KeyChooser chooser) {
        keys = chooser;
        return this;
    }

    String name() {
        return name;
    }

    WorkloadSpec spec() {
        return SettingRecords.make(
                WorkloadSpec.class,
                Map.of(
                        "table",
                        table,
                        "traffic",
                        new ConstantArrivals(new Rate(1)),
                        "keys",
                        keys,
                        "operations",
                        specs()));
    }

    WorkloadResult build() {
        List<OperationResult> all = new ArrayList<>(operations.values());
        OperationResult totals = new OperationResult(
                all.stream().mapToLong(OperationResult::requests).sum(),
                all.stream().mapToLong(OperationResult::succeeded).sum(),
                all.stream().mapToLong(OperationResult::failed).sum(),
                0,
                all.stream().mapToLong(OperationResult::throttledRequests).sum(),
                all.stream().mapToLong(OperationResult::attempts).sum(),
                0,
                0,
                all.stream().mapToDouble(OperationResult::consumedReadUnits).sum(),
                all.stream().mapToDouble(OperationResult::consumedWriteUnits).sum(),
                errors,
                Hedges.NONE,
                latency);
        return new WorkloadResult(name, table, totals, operations);
    }

    private List<OperationSpec> specs() {
        List<OperationSpec> specs = new ArrayList<>();
        for (Class<?> kind : OperationSpec.class.getPermittedSubclasses()) {
            OperationSpec spec = (OperationSpec) SettingRecords.make(kind.asSubclass(Record.class), Map.of());
            if (operations.containsKey(spec.operationName())) {
                specs.add(spec);
            }
        }
        return specs;
    }
}
