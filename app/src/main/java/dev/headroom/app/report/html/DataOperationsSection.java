package dev.headroom.app.report.html;

import dev.headroom.findings.Assessment;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.DataOperationsResult.Operation;
import dev.headroom.result.TableResult;
import java.util.Locale;

/** Backups, exports, restores and imports of each table that has any. */
final class DataOperationsSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        for (TableResult table : assessment.run().tables()) {
            table.loops(DataOperationsResult.class).forEach(result -> write(html, table.name(), result));
        }
    }

    private static void write(Html html, String table, DataOperationsResult result) {
        LoopHeading.BACKUP_AND_RESTORE.open(html, table);
        html.element(
                "p",
                "Point-in-time recovery is " + (result.pointInTimeRecovery() ? "on" : "off")
                        + ". None of these takes throughput of the table; how long they take is an assumption.",
                "class",
                "quiet");
        Grid grid = Grid.open(html, "Operation", "#Asked for at", "#Through at", "#Data");
        for (Operation operation : result.operations()) {
            grid.row(
                    operation.what().name().toLowerCase(Locale.ROOT),
                    operation.at().toString(),
                    operation.refused() ? "refused" : operation.finishedAt().toString(),
                    new DataSize(operation.bytes()).toString());
        }
        grid.close();
        html.close();
    }
}
