package dev.headroom.profiles.imports;

import dev.headroom.quantity.Rate;
import java.util.ArrayList;
import java.util.List;

/** A modest workload for a table of whose traffic nothing is known, so that the scenario runs; it says what it is. */
final class AssumedTraffic {
    static final long KEYS = 1_000;
    private static final Rate RATE = new Rate(10);

    private AssumedTraffic() {}

    /** Adds a workload of 80 % reads and 20 % writes. */
    static void of(String table, boolean throughDax, Draft draft) {
        Fields workload = Fields.block();
        workload.put("table", table);
        workload.put("traffic", RATE, "assumed; put in how many requests really come, and when");
        workload.put("keys", uniform(), "assumed: no key is more popular than another, which is the kindest case");
        workload.put(
                "operations",
                operations(
                        Fields.line().put("type", "GetItem").put("weight", 8L),
                        Fields.line().put("type", "PutItem").put("weight", 2L)));
        if (throughDax) {
            workload.put("throughDax", true);
        }
        draft.workloads().put(table + "-assumed", workload, "assumed: the file says nothing of traffic");
        draft.notes.assumed("traffic of " + table + ": " + RATE + ", eight reads to two writes, over " + KEYS
                + " keys that are equally popular");
    }

    static Fields uniform() {
        return Fields.line().put("type", "uniform").put("count", KEYS);
    }

    static List<Object> operations(Fields... operations) {
        return new ArrayList<>(List.of(operations));
    }
}
