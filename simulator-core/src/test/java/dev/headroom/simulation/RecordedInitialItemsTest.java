package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.Rate;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.TraceColumn;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.TraceKeys;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedInitialItemsTest {
    private static final TraceColumn COLUMN = new TraceColumn("asked.csv", "key");

    @Test
    void holdsEachRecordedKeyOnceBesideTheNumberedOnes() {
        assertThat(run(Scenarios.provisioned(100, 5).holding(3).holdingKeysOf(COLUMN, "request#"))
                        .itemCount())
                .isEqualTo(3 + 2);
    }

    /** An item of 9 KB takes ceil(9 / 4) = 3 RCU, a missing one takes 1. */
    @Test
    void findsTheItemsThatTheTraceAsksFor() {
        Scenarios items = Scenarios.provisioned(100, 5).itemSize("9KB");

        assertThat(run(items.holdingKeysOf(COLUMN, "request#")).reads().consumedUnits())
                .isEqualTo(3 * 3);
        assertThat(run(items.holdingKeysOf(COLUMN, "other#")).reads().consumedUnits())
                .isEqualTo(3 * 1);
    }

    private static ResourceResult run(Scenarios scenarios) {
        RunResult run = Simulation.run(
                scenarios
                        .workload(
                                "replay",
                                new ConstantArrivals(Rate.parse("1/s")),
                                new TraceKeys(COLUMN, "request#", false),
                                new OperationSpec.Get(1, ReadConsistency.STRONG))
                        .lasting("10s"),
                new Asked(),
                RunMonitor.NONE);
        return run.tables().get(0).resources().get(0);
    }

    /** Three requests for two keys. */
    private record Asked() implements TraceFiles {
        @Override
        public List<String> texts(TraceColumn column) {
            return List.of("b", "a", "b");
        }

        @Override
        public double[] numbers(TraceColumn column) {
            throw new AssertionError(column);
        }

        @Override
        public double[] seconds(TraceColumn column) {
            throw new AssertionError(column);
        }
    }
}
