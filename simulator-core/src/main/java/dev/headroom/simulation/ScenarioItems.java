package dev.headroom.simulation;

import dev.headroom.item.PrimaryKey;
import dev.headroom.scenario.InitialItems;
import dev.headroom.scenario.KeyAttribute.KeyType;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.TableEngine;
import dev.headroom.workload.AttributeStream;
import dev.headroom.workload.RandomStreams;
import dev.headroom.workload.TraceFiles;
import java.util.Set;

/** The items that a scenario's tables hold at the start: the same by the same seed, whoever asks for them. */
public final class ScenarioItems {
    private final RandomStreams streams;
    private final TraceFiles files;

    /** @param files recorded keys, where the scenario names any */
    public ScenarioItems(Scenario scenario, TraceFiles files) {
        this(new RandomStreams(scenario.seed()), files);
    }

    ScenarioItems(RandomStreams streams, TraceFiles files) {
        this.streams = streams;
        this.files = files;
    }

    /** Loads a table of the scenario, charging nothing. */
    public void load(String name, TableSpec spec, TableEngine engine) {
        load(name, spec, engine, new TableKeys());
    }

    void load(String name, TableSpec spec, TableEngine engine, TableKeys keys) {
        RandomStreams own = streams.within("table/" + name).within("initial-items");
        InitialItems initial = spec.items();
        ItemAssembly assembly = new ItemAssembly(
                TableAssembly.keys(spec.partitionKey(), spec.sortKey()), new AttributeStream(spec.item(), own, files));
        KeyType type = spec.partitionKey().type();
        Numbered<PrimaryKey> numbered = keys.numbered(initial.prefix(), type);
        for (long number = 0; number < initial.partitionKeys(); number++) {
            load(spec, engine, assembly, numbered.of(number), number);
        }
        long number = 0;
        for (String recorded : recordedKeys(initial)) {
            load(spec, engine, assembly, PrimaryKey.of(KeyNames.value(recorded, type)), number++);
        }
    }

    private Set<String> recordedKeys(InitialItems items) {
        return items.keysFrom().map(keys -> keys.names(files)).orElse(Set.of());
    }

    private static void load(TableSpec spec, TableEngine engine, ItemAssembly assembly, PrimaryKey key, long number) {
        if (spec.sortKey().isEmpty()) {
            engine.load(key, assembly.next(key, number, writtenNanos(spec.items(), number)));
            return;
        }
        KeyType sortType = spec.sortKey().get().type();
        for (long sort = 0; sort < spec.items().itemsPerPartitionKey(); sort++) {
            PrimaryKey itemKey = key.withSort(KeyNames.value(InitialItems.SORT_KEY_PREFIX + sort, sortType));
            engine.load(itemKey, assembly.next(itemKey, number, writtenNanos(spec.items(), number)));
        }
    }

    /** Before the start, and so below zero; the first is the oldest. */
    private static long writtenNanos(InitialItems items, long number) {
        long over = items.writtenOver().nanos();
        return over == 0 ? 0 : -Math.round(over * (1 - number / (double) Math.max(1, items.partitionKeys())));
    }
}
