package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.findings.Assessment;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.TableResult;
import java.util.Optional;

/** Each table with its cache, and each of its global indexes, for each has a capacity of its own. */
final class ResourcesSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        RunResult run = assessment.run();
        TimeScale time = TimeScale.of(run);
        int number = 0;
        for (TableResult table : run.tables()) {
            for (ResourceResult resource : table.resources()) {
                number++;
                new ResourcePart(run.scenario(), resource, queue(table, resource), splits(table, resource), time)
                        .write(html, anchor(number));
                AutoScalingPart.write(html, table, resource, time);
                if (resource.index().isEmpty()) {
                    table.dax().ifPresent(dax -> new DaxPart(table.name(), dax, time).write(html));
                }
            }
        }
    }

    private static Optional<SplitForHeatResult> splits(TableResult table, ResourceResult resource) {
        return table.loops(SplitForHeatResult.class)
                .filter(splits -> splits.index().equals(resource.index()))
                .findFirst();
    }

    private static Optional<PropagationResult> queue(TableResult table, ResourceResult resource) {
        return table.loops(PropagationResult.class)
                .filter(queue -> resource.index().equals(Optional.of(queue.index())))
                .findFirst();
    }

    /** What links to a table or index point to: by number, for a name may hold anything. */
    static String anchor(int number) {
        return "resource-" + number;
    }
}
