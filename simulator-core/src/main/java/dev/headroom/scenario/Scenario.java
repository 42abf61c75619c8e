package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing to simulate, complete: the tables, the traffic that meets them, and what happens on the way. */
public record Scenario(
        @Setting("A short name, shown in reports.") String name,

        @Setting(value = "What happens here and what it teaches, in a few sentences.", byDefault = "\"\"")
        String story,

        @Setting(value = "Every random choice follows from this number.", byDefault = "1")
        long seed,

        @Setting(value = "How much time is simulated.", min = 1)
        TimeSpan duration,

        @Setting(
                value = "Time at the beginning whose requests are simulated, but left out of what workloads report:"
                        + " while caches fill and banks empty, a run does not show how it goes on. Series, bill and"
                        + " what tables report have the whole run.",
                byDefault = "0s")
        TimeSpan warmUp,

        @Setting(
                value = "Which description of the service to follow: classic (2012 to 2017, and what exams and older"
                        + " notes teach), adaptive (2017 to May 2019) or current (the service since May 2019).",
                byDefault = "current")
        Generation generation,

        @Setting(value = "The AWS region whose prices are used.", byDefault = "us-east-1")
        String region,

        @Setting(value = "The tables, by name.", notEmpty = true)
        Map<String, TableSpec> tables,

        @Setting("How the application's SDK retries, by name; a workload that names none uses the SDK's defaults.")
        Map<String, ClientSpec> clients,

        @Setting(value = "The traffic, by name.", notEmpty = true)
        Map<String, WorkloadSpec> workloads,

        @Setting("Changes made while the run goes on.") List<ScenarioEvent> events,

        @Setting(value = "Every parameter of the model that can be argued about.", byDefault = "{}")
        Assumptions assumptions) {

    public Scenario {
        tables = Ordered.copyOf(tables);
        clients = Ordered.copyOf(clients);
        workloads = Ordered.copyOf(workloads);
        events = List.copyOf(events);
    }

    /** The same scenario with another seed. */
    public Scenario withSeed(long newSeed) {
        return new Scenario(
                name,
                story,
                newSeed,
                duration,
                warmUp,
                generation,
                region,
                tables,
                clients,
                workloads,
                events,
                assumptions);
    }

    /** The same scenario under another description of the service. */
    public Scenario withGeneration(Generation other) {
        return new Scenario(
                name, story, seed, duration, warmUp, other, region, tables, clients, workloads, events, assumptions);
    }

    /** The same scenario in which one thing more happens. */
    public Scenario withEvent(ScenarioEvent event) {
        List<ScenarioEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Scenario(
                name, story, seed, duration, warmUp, generation, region, tables, clients, workloads, more, assumptions);
    }

    /** A table, or the replica of one in another region, by the name that results carry. */
    public TableSpec table(String label) {
        RegionalTable named = RegionalTable.of(label);
        TableSpec table = tables.get(named.table());
        return named.region().map(table::replica).orElse(table);
    }

    /** Whether a table, or the one of which it is a replica, is in several regions. */
    public boolean isGlobal(String label) {
        return !tables.get(RegionalTable.of(label).table()).replicas().isEmpty();
    }

    /** The region of a table or a replica, by the name that results carry. */
    public String regionOf(String label) {
        return RegionalTable.of(label).region().orElse(region);
    }

    /** The same with the replicas of global tables as tables beside them, each after its own. */
    public Scenario withReplicasAsTables() {
        Map<String, TableSpec> all = new LinkedHashMap<>();
        tables.forEach((name, table) -> {
            all.put(name, table);
            table.replicas()
                    .keySet()
                    .forEach(other -> all.put(RegionalTable.replica(name, other).label(), table.replica(other)));
        });
        return all.size() == tables.size()
                ? this
                : new Scenario(
                        name,
                        story,
                        seed,
                        duration,
                        warmUp,
                        generation,
                        region,
                        all,
                        clients,
                        workloads,
                        events,
                        assumptions);
    }
}
