package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.cost.BillingTimeline;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.BillingSwitches;
import dev.headroom.result.BillingSwitches.Switch;
import dev.headroom.result.Change;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.workload.TraceFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the defaults a switch takes five minutes; four are allowed in 24 hours (facts §3.4). */
class BillingUpdatesTest {
    @Test
    void keepsTheModeBeforeUntilTheSwitchIsThrough() {
        RunResult run = run(Scenarios.provisioned(5, 5), "20m", to("2m", BillingMode.ON_DEMAND));

        assertThat(run.changes()).extracting(Change::at, Change::what).first().isEqualTo(at("7m", "on-demand"));
        BillingTimeline timeline = BillingTimeline.of(run, Scenarios.TABLE);
        long provisioned = 0;
        for (int i = 0; i < run.intervals(); i++) {
            provisioned += timeline.provisionedNanos(i);
        }
        assertThat(new TimeSpan(provisioned)).isEqualTo(TimeSpan.parse("7m"));
    }

    /** Through at 5m, 65m, 125m and 185m: the fifth would be through before any of them is a day old. */
    @Test
    void refusesTheFifthSwitchToOnDemandWithinADay() {
        RunResult run = run(Scenarios.provisioned(5, 5), "25h", toAndFro(5, "24h10m"));

        List<Switch> toOnDemand = switches(run).stream()
                .filter(each -> each.billing() == BillingMode.ON_DEMAND)
                .toList();
        assertThat(toOnDemand)
                .extracting(each -> each.refusal().isPresent())
                .containsExactly(false, false, false, false, true, false);
        assertThat(toOnDemand.get(4).refusal().orElseThrow()).contains("limited to 4 in 1 day(s)");
        assertThat(toOnDemand.get(4).inForce()).isEmpty();
        assertThat(toOnDemand.get(5).inForce()).contains(TimeSpan.parse("24h15m"));
        assertThat(run.changes()).extracting(Change::what).contains("switch to on-demand refused: quota used up");
    }

    /** Before the current generation once in a day, whichever way. */
    @Test
    void allowedOneSwitchADayInItsFirstYears() {
        RunResult run = run(Scenarios.provisioned(5, 5).classic(), "2h", toAndFro(1, "90m"));

        assertThat(switches(run)).extracting(each -> each.refusal().isPresent()).containsExactly(false, true);
    }

    @Test
    void refusesASwitchWhileAnotherIsUnderWay() {
        RunResult run = run(
                Scenarios.provisioned(5, 5), "20m", to("2m", BillingMode.ON_DEMAND), to("4m", BillingMode.PROVISIONED));

        assertThat(switches(run)).hasSize(2);
        assertThat(switches(run).get(1).refusal().orElseThrow()).contains("Table is being updated");
        assertThat(run.tables().get(0).resources().get(0).billing()).isEqualTo(BillingMode.ON_DEMAND);
    }

    @Test
    void doesNothingWhereTheModeIsThatAlready() {
        RunResult run = run(Scenarios.onDemand(), "20m", to("2m", BillingMode.ON_DEMAND));

        assertThat(switches(run)).isEmpty();
        assertThat(run.changes()).isEmpty();
    }

    @Test
    void leavesAnUnfinishedSwitchOutOfTheBill() {
        RunResult run = run(Scenarios.provisioned(5, 5), "4m", to("2m", BillingMode.ON_DEMAND));

        assertThat(switches(run)).singleElement().satisfies(each -> assertThat(each.inForce())
                .isEmpty());
        assertThat(BillingTimeline.of(run, Scenarios.TABLE).always(BillingMode.PROVISIONED))
                .isTrue();
    }

    /** To on demand each hour and back half an hour later, and once more. */
    private static ScenarioEvent[] toAndFro(int times, String last) {
        List<ScenarioEvent> events = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            events.add(to(i + "h", BillingMode.ON_DEMAND));
            events.add(to(i + "h30m", BillingMode.PROVISIONED));
        }
        events.remove(events.size() - 1);
        events.add(to(last, times > 1 ? BillingMode.ON_DEMAND : BillingMode.PROVISIONED));
        return events.toArray(ScenarioEvent[]::new);
    }

    private static ChangeBilling to(String at, BillingMode billing) {
        return new ChangeBilling(TimeSpan.parse(at), Scenarios.TABLE, billing);
    }

    private static org.assertj.core.groups.Tuple at(String time, String mode) {
        return org.assertj.core.groups.Tuple.tuple(TimeSpan.parse(time), "billing mode -> " + mode);
    }

    private static List<Switch> switches(RunResult run) {
        return run.tables()
                .get(0)
                .loops(BillingSwitches.class)
                .flatMap(all -> all.switches().stream())
                .toList();
    }

    private static RunResult run(Scenarios scenario, String duration, ScenarioEvent... events) {
        return Simulation.run(scenario.events(events).lasting(duration), TraceFiles.NONE, RunMonitor.NONE);
    }
}
