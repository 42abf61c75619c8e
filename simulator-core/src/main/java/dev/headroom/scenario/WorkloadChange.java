package dev.headroom.scenario;

/** A change to how the application asks, made while the run goes on. */
public sealed interface WorkloadChange extends ScenarioEvent permits ChangeSharding, ChangeTraffic, SwitchDax {
    /** The workload that it concerns. */
    String workload();
}
