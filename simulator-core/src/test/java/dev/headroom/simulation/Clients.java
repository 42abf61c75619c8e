package dev.headroom.simulation;

import dev.headroom.result.RunResult;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.TraceFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Runs scenarios whose workloads all have one client. */
final class Clients {
    private Clients() {}

    static RunResult run(Scenario scenario, ClientSpec client) {
        Map<String, WorkloadSpec> workloads = new LinkedHashMap<>();
        scenario.workloads()
                .forEach((name, spec) -> workloads.put(name, Defaults.with(spec, "client", Optional.of("mine"))));
        Scenario with = Defaults.with(scenario, "clients", Map.of("mine", client), "workloads", workloads);
        return Simulation.run(with, TraceFiles.NONE, RunMonitor.NONE);
    }
}
