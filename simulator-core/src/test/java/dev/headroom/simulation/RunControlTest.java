package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Change;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.AvailabilityZone;
import dev.headroom.scenario.BackupTable;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.ChangeOnDemandMaximum;
import dev.headroom.scenario.ChangeSharding;
import dev.headroom.scenario.ChangeTraffic;
import dev.headroom.scenario.ChangeWarmThroughput;
import dev.headroom.scenario.ExportTable;
import dev.headroom.scenario.Fail;
import dev.headroom.scenario.FailDaxNode;
import dev.headroom.scenario.FailRegion;
import dev.headroom.scenario.ImportTable;
import dev.headroom.scenario.PartitionLeader;
import dev.headroom.scenario.RestoreTable;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.SwitchDax;
import dev.headroom.scenario.WriteSharding.Suffix;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.ConstantAttribute;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.PoissonArrivals;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import dev.headroom.workload.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunControlTest {
    private static final long SECOND = TimeSpan.NANOS_PER_SECOND;
    private static final BooleanSupplier NEVER = () -> false;
    private static final String TABLE = Scenarios.TABLE;
    private static final UniformKeys KEYS = new UniformKeys(500, "key-");
    private static final UniformKeys HOT = new UniformKeys(1, "key-");
    private static final OperationSpec GET = new OperationSpec.Get(1, ReadConsistency.EVENTUAL);
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);

    /** Something of each kind that can be made to happen, at a time that the run gives. */
    static List<Function<TimeSpan, ScenarioEvent>> kinds() {
        Optional<Long> none = Optional.empty();
        return List.of(
                at -> new ChangeCapacity(at, TABLE, Optional.empty(), none, Optional.of(70L)),
                at -> new ChangeCapacity(at, TABLE, Optional.of("byKind"), none, Optional.of(3L)),
                at -> new ChangeBilling(at, TABLE, BillingMode.ON_DEMAND),
                at -> new ChangeWarmThroughput(at, TABLE, Optional.empty(), none, Optional.of(9_000L)),
                at -> new ChangeOnDemandMaximum(at, TABLE, Optional.empty(), none, Optional.of(20L)),
                at -> new Fail(at, new AvailabilityZone(AvailabilityZone.Zone.B), Optional.of(TimeSpan.parse("20s"))),
                at -> new Fail(at, new PartitionLeader(TABLE, Optional.empty(), Optional.empty()), Optional.empty()),
                at -> new FailRegion(at, TABLE, "eu-west-1", TimeSpan.parse("15s"), false),
                at -> new FailDaxNode(at, TABLE, Optional.empty(), TimeSpan.parse("10s")),
                at -> new BackupTable(at, TABLE),
                at -> new ExportTable(at, TABLE),
                at -> new RestoreTable(at, TABLE, false),
                at -> new ImportTable(at, TABLE, DataSize.parse("1GB")),
                at -> new ChangeSharding(at, "write", 8, Optional.empty()),
                at -> new ChangeSharding(at, "read", 3, Optional.of(Suffix.RANDOM)),
                at -> new ChangeTraffic(at, "read", 3.5),
                at -> new ChangeTraffic(at, "write", 0.1),
                at -> new SwitchDax(at, "read", false));
    }

    @Test
    void standingStillAndLookingChangesNothing() {
        RunResult whole = Simulation.run(busy(), TraceFiles.NONE, RunMonitor.NONE);

        Simulation simulation = Simulation.of(busy(), TraceFiles.NONE);
        long slice = 1;
        while (!simulation.isOver()) {
            simulation.advance(simulation.nowNanos() + slice, NEVER);
            assertThat(simulation.resultSoFar()).isEqualTo(simulation.resultSoFar());
            slice = slice * 5 % 20_000_000_007L;
        }

        assertThat(simulation.resultSoFar()).isEqualTo(whole);
        assertThat(simulation.nowNanos()).isEqualTo(420 * SECOND);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsMadeToHappenOnTheWayComesToTheSameAsFromTheStart(Function<TimeSpan, ScenarioEvent> kind) {
        Simulation simulation = Simulation.of(busy(), TraceFiles.NONE);
        simulation.advance(21 * SECOND + 12_345, NEVER);
        simulation.resultSoFar();
        ScenarioEvent event = kind.apply(simulation.nextChangeAt().orElseThrow());
        simulation.happen(event);
        simulation.advance(50 * SECOND, NEVER);
        simulation.advance(Long.MAX_VALUE, NEVER);

        Scenario amended = simulation.scenario();
        assertThat(amended.events()).containsExactly(event);
        assertThat(event.at()).isEqualTo(TimeSpan.parse("21s100ms"));
        RunResult together = Simulation.run(amended, TraceFiles.NONE, RunMonitor.NONE);
        assertThat(simulation.resultSoFar()).isEqualTo(together);
        RunResult without = Simulation.run(busy(), TraceFiles.NONE, RunMonitor.NONE);
        assertThat(List.of(together.tables(), together.changes()))
                .isNotEqualTo(List.of(without.tables(), without.changes()));
    }

    @Test
    void allOfItTogetherComesToTheSameToo() {
        Simulation simulation = Simulation.of(busy(), TraceFiles.NONE);
        for (Function<TimeSpan, ScenarioEvent> kind : kinds()) {
            simulation.advance(simulation.nowNanos() + 4 * SECOND, NEVER);
            simulation.happen(kind.apply(simulation.nextChangeAt().orElseThrow()));
        }
        simulation.advance(Long.MAX_VALUE, NEVER);

        assertThat(Simulation.run(simulation.scenario(), TraceFiles.NONE, RunMonitor.NONE))
                .isEqualTo(simulation.resultSoFar());
    }

    @Test
    void standsAtTheFirstThrottle() {
        Simulation simulation = Simulation.of(overloaded(), TraceFiles.NONE);

        boolean throttled = simulation.advanceToThrottle(Long.MAX_VALUE, NEVER);

        assertThat(throttled).isTrue();
        assertThat(simulation.resultSoFar().throttledRequests()).isEqualTo(1);
        assertThat(simulation.isOver()).isFalse();
        long first = simulation.nowNanos();
        simulation.advanceToThrottle(Long.MAX_VALUE, NEVER);
        assertThat(simulation.nowNanos()).isGreaterThan(first);
    }

    @Test
    void doesNotStandWhereNothingIsThrottled() {
        Simulation simulation = Simulation.of(overloaded(), TraceFiles.NONE);

        assertThat(simulation.advanceToThrottle(SECOND, NEVER)).isFalse();
        assertThat(simulation.nowNanos()).isEqualTo(SECOND);
    }

    @Test
    void stepsByOneRequest() {
        Simulation simulation = Simulation.of(overloaded(), TraceFiles.NONE);
        for (int i = 1; i <= 20; i++) {
            simulation.step(Long.MAX_VALUE);
            assertThat(simulation.operations()).isEqualTo(i);
        }
        assertThat(simulation.nowNanos()).isBetween(SECOND / 10, SECOND);
    }

    @Test
    void pausesWhenAsked() {
        Simulation simulation = Simulation.of(overloaded(), TraceFiles.NONE);

        simulation.advance(Long.MAX_VALUE, () -> simulation.nowNanos() >= 3 * SECOND);

        assertThat(simulation.nowNanos()).isEqualTo(3 * SECOND);
        assertThat(simulation.isOver()).isFalse();
    }

    @Test
    void marksWhatWasMadeToHappen() {
        Simulation simulation = Simulation.of(busy(), TraceFiles.NONE);
        simulation.happen(new ChangeSharding(TimeSpan.parse("1s"), "write", 8, Optional.empty()));
        simulation.happen(new SwitchDax(TimeSpan.parse("2s"), "read", false));
        simulation.advance(3 * SECOND, NEVER);

        assertThat(simulation.resultSoFar().changes())
                .contains(
                        new Change(TimeSpan.parse("1s"), TABLE, "workload write: 8 write shards"),
                        new Change(TimeSpan.parse("2s"), TABLE, "workload read: past DAX"));
    }

    @Test
    void shardingSpreadsWhatFollows() {
        Simulation simulation = Simulation.of(overloaded(), TraceFiles.NONE);
        simulation.happen(new ChangeSharding(TimeSpan.parse("1s"), "hot", 4, Optional.empty()));
        simulation.advance(3 * SECOND, NEVER);

        assertThat(simulation.resultSoFar().tables().get(0).resources().get(0).mostAccessed())
                .extracting(key -> key.key().replaceAll(".*?(\\.\\d)?\"?$", "$1"))
                .contains(".0", ".1", ".2", ".3");
    }

    @Test
    void refusesWhatCannotHappen() {
        Simulation simulation = Simulation.of(overloaded(), TraceFiles.NONE);
        simulation.advance(2 * SECOND, NEVER);

        assertThatThrownBy(() -> simulation.happen(new BackupTable(TimeSpan.parse("2s"), TABLE)))
                .hasMessage("2s has passed; the run is at 2s already");
        TimeSpan at = TimeSpan.parse("5s");
        assertThatThrownBy(() -> simulation.happen(new BackupTable(at, "Order")))
                .hasMessageStartingWith("there is no table 'Order'");
        assertThatThrownBy(() -> simulation.happen(new SwitchDax(at, "hot", true)))
                .hasMessage("table Orders has no DAX cluster; give it a `dax:` in the scenario");
        assertThatThrownBy(() -> simulation.happen(new ChangeSharding(at, "cold", 2, Optional.empty())))
                .hasMessageStartingWith("there is no workload 'cold'");
        assertThatThrownBy(() -> simulation.happen(new ChangeSharding(at, "hot", 2, Optional.of(Suffix.CALCULATED))))
                .hasMessageContaining("has none");
        assertThat(simulation.scenario().events()).isEmpty();
    }

    @Test
    void hasNoTimeForChangesAtItsEnd() {
        Simulation simulation = Simulation.of(overloaded(), TraceFiles.NONE);
        assertThat(simulation.nextChangeAt()).contains(TimeSpan.parse("100ms"));
        simulation.advance(Long.MAX_VALUE, NEVER);

        assertThat(simulation.isOver()).isTrue();
        assertThat(simulation.nextChangeAt()).isEmpty();
    }

    /** A table with an index, a cluster and a replica, with more traffic than it can take. */
    private static Scenario busy() {
        return Scenarios.provisioned(100, 60)
                .itemSize("2KB")
                .holding(500)
                .attribute("kind", new ConstantAttribute("any", ValueType.S))
                .index("byKind", "kind", 40)
                .dax("nodeType", "dax.t3.small", "nodes", 3)
                .replicas("eu-west-1")
                .workload("read", new PoissonArrivals(new Rate(120)), KEYS, GET)
                .workload("write", new ConstantArrivals(new Rate(50)), HOT, PUT)
                .lasting("7m");
    }

    private static Scenario overloaded() {
        return Scenarios.provisioned(5, 5)
                .itemSize("1KB")
                .workload("hot", new ConstantArrivals(new Rate(50)), HOT, PUT)
                .lasting("60s");
    }
}
