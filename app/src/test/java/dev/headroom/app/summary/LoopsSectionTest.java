package dev.headroom.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.SampleRun;
import dev.headroom.capacity.HeatStuck;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.DataOperationsResult.Operation;
import dev.headroom.result.DataOperationsResult.What;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.FaultsResult.Availability;
import dev.headroom.result.FaultsResult.Fault;
import dev.headroom.result.LoopResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.SplitForHeatResult.Stuck;
import dev.headroom.result.TableResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoopsSectionTest {
    private static final TimeSpan TEN = TimeSpan.parse("10m");

    @Test
    void tellsOfFaultsSplitsAndExportsInALineEach() {
        Fault fault = new Fault(TEN, Optional.empty(), "availability-zone-b", 4, 2, TimeSpan.parse("2s"), 70);
        assertThat(LoopsSection.of(run(
                        new FaultsResult(List.of(fault), List.of(new Availability(TEN, 48_261, 70)), Series.of(0)),
                        new SplitForHeatResult(
                                Optional.of("byStatus"),
                                List.of(),
                                List.of(new Stuck(0, HeatStuck.Cause.ONE_ITEM, "OPEN", 1, TEN))),
                        new DataOperationsResult(false, List.of(new Operation(What.EXPORT, TEN, TEN, 1, true))))))
                .containsExactly(
                        "  Orders faults: availability-zone-b at 10m; 70 server errors, 99.854% available in the five"
                                + " minutes from 10m",
                        "  Orders/byStatus split for heat: 1 busy partition that cannot be split",
                        "  Orders export at 10m: refused");
    }

    private static RunResult run(LoopResult... loops) {
        RunResult run = SampleRun.run(SampleRun.scenario(), 0);
        TableResult table = run.tables().get(0);
        TableResult looped = new TableResult(
                table.name(),
                table.itemCount(),
                table.sizeBytes(),
                table.averageItemBytes(),
                table.resources(),
                table.dax(),
                List.of(loops));
        return new RunResult(
                run.scenario(),
                run.simulated(),
                run.interval(),
                run.intervals(),
                List.of(looped),
                run.workloads(),
                run.changes());
    }
}
