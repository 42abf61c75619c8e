package dev.headroom.app.summary;

import dev.headroom.result.DaxResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.ThroughputResult;
import java.util.ArrayList;
import java.util.List;

/** Offered, served and throttled, for each table and index that was touched. */
final class ThroughputSection {
    private ThroughputSection() {}

    static List<String> of(RunResult run) {
        TextTable table = TextTable.of("", "", "operations", "throttled", "units offered", "served", "throttled", "")
                .right(2, 3, 4, 5, 6, 7);
        boolean any = false;
        for (TableResult tableResult : run.tables()) {
            for (ResourceResult resource : tableResult.resources()) {
                any |= row(table, resource.label(), "reads", resource.reads());
                any |= row(table, resource.label(), "writes", resource.writes());
            }
        }
        List<String> lines = new ArrayList<>(any ? table.lines() : List.of());
        run.tables().forEach(one -> one.dax().ifPresent(dax -> lines.add(cache(one.name(), dax))));
        return lines;
    }

    private static String cache(String table, DaxResult dax) {
        long refused = dax.throttled() + dax.unavailable();
        return "  " + table + " behind DAX (" + dax.nodes() + " × " + dax.nodeType() + "): "
                + Figures.count(dax.reads()) + " reads of its caches, " + Figures.share(dax.hitRate()) + " hits"
                + (dax.staleHits() == 0 ? "" : ", " + Figures.count(dax.staleHits()) + " of them stale")
                + (refused == 0 ? "" : "; " + Figures.count(refused) + " requests turned away or failed");
    }

    private static boolean row(TextTable table, String label, String side, ThroughputResult result) {
        if (result.attempts() == 0) {
            return false;
        }
        double share = result.offeredUnits() == 0 ? 0 : result.throttledUnits() / result.offeredUnits();
        table.row(
                label,
                side,
                Figures.count(result.attempts()),
                Figures.count(result.throttleEvents()),
                Figures.units(result.offeredUnits()),
                Figures.units(result.consumedUnits()),
                Figures.units(result.throttledUnits()),
                Figures.share(share));
        return true;
    }
}
