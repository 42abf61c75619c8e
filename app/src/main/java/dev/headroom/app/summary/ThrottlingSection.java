package dev.headroom.app.summary;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.util.List;
import java.util.Map;

/** Throttle events by reason code, for each table and index. */
final class ThrottlingSection {
    private static final int MOST_ROWS = 5;

    private ThrottlingSection() {}

    static List<String> reasons(RunResult run) {
        TextTable table = TextTable.of().right(2);
        int rows = 0;
        int left = 0;
        for (TableResult tableResult : run.tables()) {
            for (ResourceResult resource : tableResult.resources()) {
                for (Map.Entry<ThrottlingReason, Long> reason :
                        resource.throttleEvents().entrySet()) {
                    if (rows < MOST_ROWS) {
                        table.row(reason.getKey().code(), resource.label(), Figures.count(reason.getValue()));
                        rows++;
                    } else {
                        left++;
                    }
                }
            }
        }
        return More.after(table.lines(), left, "reason");
    }
}
