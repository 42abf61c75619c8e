package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.util.List;

/** What waited before each global index, over time; only the header where there is none. */
final class PropagationCsv implements CsvTable {
    @Override
    public String fileName() {
        return "propagation.csv";
    }

    @Override
    public List<String> header() {
        return List.of("seconds", "table", "index", "WaitingUnits", "OverdrawnUnits", "LagSeconds");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        RunResult run = assessment.run();
        for (TableResult table : run.tables()) {
            table.loops(PropagationResult.class).forEach(queue -> {
                for (int i = 0; i < run.intervals(); i++) {
                    rows.add(
                            Instants.start(run, i),
                            table.name(),
                            queue.index(),
                            text(queue.waiting().get(i)),
                            text(queue.overdrawn().get(i)),
                            text(queue.lagSeconds().get(i)));
                }
            });
        }
    }
}
