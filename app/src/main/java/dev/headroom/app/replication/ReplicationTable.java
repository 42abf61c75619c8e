package dev.headroom.app.replication;

import dev.headroom.app.replication.Replications.Outcome;
import dev.headroom.app.summary.TextTable;
import java.util.List;

/** The table over all replications, for people. */
public final class ReplicationTable {
    private ReplicationTable() {}

    /** One row a figure: mean, half-width of the 95 % confidence interval, lowest and highest. */
    public static List<String> of(Outcome outcome) {
        TextTable table = TextTable.of("", "mean", "± 95%", "lowest", "highest").right(1, 2, 3, 4);
        for (int i = 0; i < outcome.figures().size(); i++) {
            Figure figure = outcome.figures().get(i);
            Estimate estimate = outcome.estimate(i);
            table.row(
                    figure.name(),
                    figure.show().apply(estimate.mean()),
                    figure.show().apply(estimate.halfWidth()),
                    figure.show().apply(estimate.lowest()),
                    figure.show().apply(estimate.highest()));
        }
        return table.lines();
    }
}
