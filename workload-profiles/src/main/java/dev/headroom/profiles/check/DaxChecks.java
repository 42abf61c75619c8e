package dev.headroom.profiles.check;

import dev.headroom.cache.DaxNodeType;
import dev.headroom.profiles.bind.Bound;
import dev.headroom.scenario.FailDaxNode;
import dev.headroom.scenario.SwitchDax;
import java.util.Arrays;
import java.util.List;

/** Checks of DAX clusters, and of what goes through them or befalls them. */
final class DaxChecks {
    private static final List<String> TYPES =
            Arrays.stream(DaxNodeType.values()).map(DaxNodeType::typeName).toList();

    private final Checking checking;

    DaxChecks(Checking checking) {
        this.checking = checking;
    }

    void checkTable(Bound table) {
        Bound type = table.part("dax").part("nodeType");
        type.as(String.class)
                .filter(name -> !TYPES.contains(name))
                .ifPresent(name -> checking.reportUnknown(type, name, "DAX node type", TYPES));
    }

    void checkWorkload(Bound table, Bound workload) {
        boolean throughDax = isTrue(workload.part("throughDax"));
        if (throughDax && !table.part("dax").isGiven()) {
            checking.report(workload.part("throughDax"), "the table has no DAX cluster; give it a `dax:`");
        }
        if (isTrue(workload.part("writeAround")) && !throughDax) {
            checking.report(
                    workload.part("writeAround"),
                    "the workload does not go through DAX, so all its writes pass by; leave this out or set throughDax");
        }
    }

    /** Who goes through a cluster from some time on needs one that is there. */
    void checkSwitch(Bound event, Bound table) {
        if (event.as(SwitchDax.class).filter(SwitchDax::throughDax).isPresent()
                && !table.part("dax").isGiven()) {
            checking.report(event, "the workload's table has no DAX cluster to go through; give it a `dax:`");
        }
    }

    /** A node that fails must be there. */
    void checkFailure(Bound event, Bound table) {
        Bound dax = table.part("dax");
        if (event.as(FailDaxNode.class).isEmpty()) {
            return;
        }
        if (!dax.isGiven()) {
            checking.report(event, "the table has no DAX cluster whose node could fail; give it a `dax:`");
            return;
        }
        event.part("node").as(Integer.class).ifPresent(node -> dax.part("nodes")
                .as(Integer.class)
                .filter(nodes -> node > nodes)
                .ifPresent(nodes -> checking.report(
                        event.part("node"), "the cluster has no node " + node + "; its nodes are 1 to " + nodes)));
    }

    private static boolean isTrue(Bound setting) {
        return setting.as(Boolean.class).orElse(false);
    }
}
