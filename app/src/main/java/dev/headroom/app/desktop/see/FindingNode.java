package dev.headroom.app.desktop.see;

import dev.headroom.scenario.Scenario;

/** Which node of a scenario a finding is about. */
final class FindingNode {
    private FindingNode() {}

    /** {@code tables.Orders}, {@code tables.Orders.globalIndexes.byStatus} or {@code workloads.browse}. */
    static String of(String resource, Scenario scenario) {
        String own = resource.replaceFirst("@[^/]*", "");
        int slash = own.indexOf('/');
        String table = slash < 0 ? own : own.substring(0, slash);
        if (!scenario.tables().containsKey(table)) {
            return scenario.workloads().containsKey(own) ? "workloads." + own : "";
        }
        return slash < 0 ? "tables." + table : "tables." + table + ".globalIndexes." + own.substring(slash + 1);
    }
}
