package dev.headroom.app.replication;

import dev.headroom.app.replication.Replications.Outcome;
import dev.headroom.app.summary.TextTable;
import dev.headroom.findings.Measure;
import java.util.List;

/** The table over all replications, for people. */
public final class ReplicationTable {
    private ReplicationTable() {}

    /** One row a measure: mean, half-width of the 95 % confidence interval, lowest and highest. */
    public static List<String> of(Outcome outcome) {
        TextTable table = TextTable.of("", "mean", "± 95%", "lowest", "highest").right(1, 2, 3, 4);
        for (int i = 0; i < outcome.measures().size(); i++) {
            Measure measure = outcome.measures().get(i);
            Estimate estimate = outcome.estimate(i);
            table.row(
                    measure.name(),
                    measure.format(estimate.mean()),
                    measure.format(estimate.halfWidth()),
                    measure.format(estimate.lowest()),
                    measure.format(estimate.highest()));
        }
        return table.lines();
    }
}
