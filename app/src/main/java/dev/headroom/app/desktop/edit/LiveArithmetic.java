package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.arithmetic.PartitionCount;
import dev.headroom.arithmetic.Worked;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.Projection;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.OperationSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from the scenario by paper and pencil, for the table or workload that is chosen: what each operation costs at the
 * workload's highest rate, what that comes to for the table and its indexes, and how many partitions that makes. Averages only;
 * hot keys, bursts and caches are what the simulation is for.
 */
final class LiveArithmetic {
    private final LoadedScenario loaded;
    private final Scenario scenario;
    private final Texts texts;

    LiveArithmetic(LoadedScenario loaded, Texts texts) {
        this.loaded = loaded;
        this.scenario = loaded.scenario();
        this.texts = texts;
    }

    /**
     * One sum.
     *
     * @param what it is about
     * @param chain the way to the answer on one line: {@code 4.5KB → 5 WCU × 200/s = 1,000 WCU}
     * @param steps the way in full
     * @param warning whether it does not work out
     */
    record Sum(String what, String chain, List<Worked.Step> steps, boolean warning) {}

    /** The sums about a node: of its table, of its workload; of all tables for anything else. */
    List<Sum> about(String path) {
        List<String> steps = Paths.steps(path).orElse(List.of());
        if (steps.size() >= 2 && steps.get(0).equals("workloads")) {
            return Optional.ofNullable(scenario.workloads().get(steps.get(1)))
                    .map(workload -> workload(steps.get(1), workload))
                    .orElse(List.of());
        }
        if (steps.size() >= 2 && steps.get(0).equals("tables")) {
            return Optional.ofNullable(scenario.tables().get(steps.get(1)))
                    .map(table -> table(steps.get(1), table))
                    .orElse(List.of());
        }
        List<Sum> all = new ArrayList<>();
        scenario.tables().forEach((name, table) -> all.addAll(totals(name, table)));
        return all;
    }

    private List<Sum> workload(String name, WorkloadSpec workload) {
        TableSpec table = scenario.tables().get(workload.table());
        Optional<Rate> rate = PeakRate.of(workload.traffic());
        if (rate.isEmpty()) {
            return List.of(new Sum(name, texts.get("model.sum.noRate"), List.of(), false));
        }
        List<Sum> sums = new ArrayList<>();
        for (OperationSpec operation : workload.operations()) {
            Rate share = share(workload, operation, rate.get());
            Worked worked = cost(table).of(operation, share);
            sums.add(new Sum(name + " · " + operation.operationName(), chain(worked, share), worked.steps(), false));
            if (operation.isWrite()) {
                table.globalIndexes().forEach((index, spec) -> {
                    Worked entry = cost(table).entry(spec, operation, share);
                    boolean whole = spec.projection() == Projection.ALL;
                    String key = whole ? "model.sum.index" : "model.sum.indexPart";
                    String what = texts.get(key, operation.operationName(), index);
                    sums.add(new Sum(what, chain(entry, share), entry.steps(), false));
                });
            }
        }
        return sums;
    }

    private List<Sum> table(String name, TableSpec table) {
        List<Sum> sums = new ArrayList<>(totals(name, table));
        scenario.workloads().forEach((workload, spec) -> {
            if (spec.table().equals(name)) {
                sums.addAll(workload(workload, spec));
            }
        });
        return sums;
    }

    private List<Sum> totals(String name, TableSpec table) {
        List<Sum> sums = new ArrayList<>();
        boolean provisioned = table.billing() == BillingMode.PROVISIONED;
        BigDecimal reads = demand(name, table, false, Optional.empty());
        BigDecimal writes = demand(name, table, true, Optional.empty());
        Optional<Long> readCapacity = provisioned ? Optional.of(table.readCapacity()) : Optional.empty();
        Optional<Long> writeCapacity = provisioned ? Optional.of(table.writeCapacity()) : Optional.empty();
        sums.add(
                isCached(name)
                        ? new Sum(
                                texts.get("model.sum.reads", name),
                                texts.get("model.sum.cached", reads, "RCU"),
                                List.of(),
                                false)
                        : need(texts.get("model.sum.reads", name), reads, "RCU", readCapacity));
        sums.add(need(texts.get("model.sum.writes", name), writes, "WCU", writeCapacity));
        table.globalIndexes()
                .forEach((index, spec) -> sums.add(need(
                        texts.get("model.sum.indexWrites", name + "/" + index),
                        demand(name, table, true, Optional.of(spec)),
                        "WCU",
                        provisioned ? Optional.of(spec.writeCapacity()) : Optional.empty())));
        Worked partitions = PartitionCount.partitions(
                readCapacity.orElse(reads.longValue()), writeCapacity.orElse(writes.longValue()), data(table));
        sums.add(new Sum(
                texts.get("model.sum.partitions", name),
                partitions.title() + " → " + partitions.answerText(),
                partitions.steps(),
                false));
        return sums;
    }

    /** Whether a cache stands between a workload and the table: then what reaches the table is for the run to tell. */
    private boolean isCached(String table) {
        return scenario.workloads().values().stream()
                .anyMatch(workload -> workload.throughDax() && workload.table().equals(table));
    }

    private Sum need(String what, BigDecimal need, String unit, Optional<Long> capacity) {
        boolean tooMuch = capacity.filter(has -> need.compareTo(BigDecimal.valueOf(has)) > 0)
                .isPresent();
        String text = capacity.map(has -> texts.get(tooMuch ? "model.sum.above" : "model.sum.within", need, unit, has))
                .orElseGet(() -> texts.get("model.sum.onDemand", need, unit));
        return new Sum(what, text, List.of(), tooMuch);
    }

    /** What all workloads ask of a table, or of one of its indexes, when each is at its highest rate. */
    private BigDecimal demand(String name, TableSpec table, boolean write, Optional<GlobalIndexSpec> index) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, WorkloadSpec> entry : scenario.workloads().entrySet()) {
            WorkloadSpec workload = entry.getValue();
            Optional<Rate> rate = PeakRate.of(workload.traffic());
            for (OperationSpec operation : workload.operations()) {
                if (workload.table().equals(name) && rate.isPresent() && operation.isWrite() == write) {
                    Rate share = share(workload, operation, rate.get());
                    sum = sum.add(index.map(spec -> cost(table).entry(spec, operation, share))
                            .orElseGet(() -> cost(table).of(operation, share))
                            .answer());
                }
            }
        }
        return sum;
    }

    private OperationCost cost(TableSpec table) {
        return new OperationCost(table, OperationCost.meanSize(table, loaded.files()));
    }

    private DataSize data(TableSpec table) {
        long items = table.items().partitionKeys()
                * (table.sortKey().isPresent() ? table.items().itemsPerPartitionKey() : 1);
        long bytes = OperationCost.meanSize(table, loaded.files()).bytes();
        double all = (double) items * bytes + table.otherData().bytes();
        return new DataSize((long) Math.min(all, 1e17));
    }

    private static Rate share(WorkloadSpec workload, OperationSpec operation, Rate rate) {
        double all = workload.operations().stream()
                .mapToDouble(OperationSpec::weight)
                .sum();
        return new Rate(all > 0 ? rate.perSecond() * operation.weight() / all : 0);
    }

    /** {@code 4.5KB → 5 WCU × 200/s = 1,000 WCU}: what one request costs stands before the step that counts them. */
    private static String chain(Worked worked, Rate rate) {
        List<Worked.Step> steps = worked.steps();
        int counting = 0;
        while (counting < steps.size() - 1 && !steps.get(counting).text().startsWith("per second")) {
            counting++;
        }
        String each = steps.get(Math.max(0, counting - 1)).result();
        return OperationCost.subject(worked) + " → " + each + " × " + rate + " = " + worked.answerText();
    }
}
