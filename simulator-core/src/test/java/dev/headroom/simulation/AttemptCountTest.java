package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.Rate;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.CounterAttribute;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** CloudWatch counts an operation once for the table and once for each global index (facts §5.3). */
class AttemptCountTest {
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);

    /** Every put but the first moves an entry of the index: two charges there, yet one attempt. */
    @Test
    void countsAnEntryThatMovesOnce() {
        RunResult result = run(Scenarios.provisioned(5, 100)
                .itemSize("200B")
                .attribute("version", new CounterAttribute(0))
                .index("byVersion", "version", 100)
                .workload("write", constant(10), new UniformKeys(1, "key-"), PUT));

        ResourceResult index = result.tables().get(0).resources().get(1);
        assertThat(index.writes().attempts()).isEqualTo(100);
        assertThat(index.writes().consumedUnits()).isEqualTo(1 + 2 * 99);
    }

    @Test
    void countsAScanOfManyPartitionsOnce() {
        RunResult result = run(Scenarios.onDemand()
                .workload(
                        "scan",
                        constant(10),
                        new UniformKeys(1, "key-"),
                        new OperationSpec.Scan(1, ReadConsistency.STRONG, Optional.empty(), Optional.empty())));

        ResourceResult table = result.tables().get(0).resources().get(0);
        assertThat(table.reads().attempts()).isEqualTo(100);
        assertThat(table.reads().consumedUnits()).isEqualTo(400);
    }

    private static ConstantArrivals constant(int perSecond) {
        return new ConstantArrivals(Rate.parse(perSecond + "/s"));
    }

    private static RunResult run(Scenarios scenarios) {
        return Simulation.run(scenarios.lasting("10s"), TraceFiles.NONE, RunMonitor.NONE);
    }
}
