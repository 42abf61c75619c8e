package dev.headroom.result;

import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.DaxSpec;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.TableSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A table made for a test: what the scenario says of it and what it saw. The capacity given is the one in force. */
public final class TableFixture {
    private final String name;
    private final int intervals;
    private final BillingMode billing;
    private final ResourceFixture itself;
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final Map<String, GlobalIndexSpec> indexSpecs = new LinkedHashMap<>();
    private final List<ResourceFixture> indexes = new ArrayList<>();
    private Optional<DaxResult> dax = Optional.empty();
    private final List<LoopResult> loops = new ArrayList<>();

    TableFixture(String name, int intervals, BillingMode billing, double reads, double writes) {
        this.name = name;
        this.intervals = intervals;
        this.billing = billing;
        this.itself = new ResourceFixture(name, Optional.empty(), billing, intervals, reads, writes);
        settings.put("partitionKey", KeyAttribute.of("id"));
        settings.put("billing", billing);
    }

    /** Any component of the table's specification, by name. */
    public TableFixture setting(String component, Object value) {
        settings.put(component, value);
        return this;
    }

    /** What the table itself saw. */
    public TableFixture itself(Consumer<ResourceFixture> resource) {
        resource.accept(itself);
        return this;
    }

    /** A global index with capacity of its own. */
    public TableFixture index(String index, double reads, double writes, UnaryOperator<ResourceFixture> resource) {
        indexSpecs.put(
                index, SettingRecords.make(GlobalIndexSpec.class, Map.of("partitionKey", KeyAttribute.of("status"))));
        indexes.add(resource.apply(new ResourceFixture(name, Optional.of(index), billing, intervals, reads, writes)));
        return this;
    }

    public TableFixture dax(String nodeType, int nodes) {
        return dax(new DaxFixture(nodeType, nodes, intervals).build());
    }

    public TableFixture dax(DaxResult result) {
        dax = Optional.of(result);
        settings.put(
                "dax",
                Optional.of(SettingRecords.make(
                        DaxSpec.class, Map.of("nodeType", result.nodeType(), "nodes", result.nodes()))));
        return this;
    }

    /** What went on beside its requests. */
    public TableFixture loop(LoopResult loop) {
        loops.add(loop);
        return this;
    }

    String name() {
        return name;
    }

    TableSpec spec() {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.put("globalIndexes", indexSpecs);
        return SettingRecords.make(TableSpec.class, all);
    }

    TableResult build(double secondsPerInterval) {
        List<ResourceResult> resources = new ArrayList<>();
        resources.add(itself.build(secondsPerInterval));
        indexes.forEach(index -> resources.add(index.build(secondsPerInterval)));
        long items = itself.itemCount();
        double average = items == 0 ? 0 : itself.sizeBytes() / (double) items;
        return new TableResult(name, items, itself.sizeBytes(), average, resources, dax, loops);
    }
}
