package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.cost.Billing;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.WarmThroughputRaised;
import dev.headroom.scenario.ChangeOnDemandMaximum;
import dev.headroom.scenario.ChangeWarmThroughput;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With the defaults a maximum on demand is in force a minute after it was asked for, warm throughput five minutes. */
class OnDemandEventsTest {
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);

    /** Facts §3.4, §5.2: 300 writes a second meet a maximum of 100. */
    @Test
    void holdsTrafficToTheMaximumOnDemand() {
        RunResult run = run(
                "4m",
                300,
                "1KB",
                new ChangeOnDemandMaximum(
                        TimeSpan.parse("1m"), Scenarios.TABLE, Optional.empty(), Optional.empty(), Optional.of(100L)));

        assertThat(consumed(run, 0, 2)).isCloseTo(300, within(3.0));
        assertThat(consumed(run, 2, 4)).isCloseTo(100, within(2.0));
        assertThat(run.tables().get(0).resources().get(0).throttleEvents())
                .containsOnlyKeys(ThrottlingReason.TABLE_WRITE_MAX_ON_DEMAND_THROUGHPUT_EXCEEDED);
    }

    /** Facts §3.5: 5,000 write units a second are more than the 4,000 of a new table, and less than the 16,000 asked for. */
    @Test
    void takesMoreAtOnceWhenItIsWarm() {
        RunResult run = run(
                "6m",
                1_250,
                "4KB",
                new ChangeWarmThroughput(
                        TimeSpan.ZERO, Scenarios.TABLE, Optional.empty(), Optional.empty(), Optional.of(16_000L)));

        assertThat(consumed(run, 1, 5)).isCloseTo(4_000, within(100.0));
        assertThat(consumed(run, 5, 6)).isCloseTo(5_000, within(20.0));
        assertThat(run.tables().get(0).loops(WarmThroughputRaised.class))
                .singleElement()
                .satisfies(all -> assertThat(all.raised())
                        .containsExactly(new WarmThroughputRaised.Raised(
                                TimeSpan.parse("5m"), Optional.empty(), 12_000, 12_000, 4_000, 16_000)));
    }

    /** Its price is not known: the line says so, and adds nothing to the total. */
    @Test
    void putsTheIncreaseOnTheBillWithoutAPrice() {
        RunResult run = run(
                "6m",
                1,
                "1KB",
                new ChangeWarmThroughput(
                        TimeSpan.ZERO, Scenarios.TABLE, Optional.empty(), Optional.empty(), Optional.of(16_000L)));

        assertThat(Billing.of(run).lines())
                .filteredOn(line -> line.what().contains("warm throughput"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).contains("once").contains("not in the total");
                    assertThat(line.runUnits()).isEqualByComparingTo("12000");
                    assertThat(line.monthlyUnits()).isEqualByComparingTo("12000");
                    assertThat(line.monthlyCost()).isEqualByComparingTo("0");
                });
    }

    private static RunResult run(String duration, long perSecond, String itemSize, ScenarioEvent event) {
        return Simulation.run(
                Scenarios.onDemand()
                        .itemSize(itemSize)
                        .workload(
                                "write",
                                new ConstantArrivals(new Rate(perSecond)),
                                new UniformKeys(100_000, "key-"),
                                PUT)
                        .events(event)
                        .lasting(duration),
                TraceFiles.NONE,
                RunMonitor.NONE);
    }

    /** Write units per second, from one minute to another. */
    private static double consumed(RunResult run, int from, int to) {
        Series series = run.tables().get(0).resources().get(0).writes().consumed();
        int perMinute = (int) (60 / run.interval().seconds());
        double sum = 0;
        for (int i = from * perMinute; i < to * perMinute; i++) {
            sum += series.get(i);
        }
        return sum / ((to - from) * perMinute);
    }
}
