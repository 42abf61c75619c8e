package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.FailRegion;
import dev.headroom.scenario.RegionalTable;
import dev.headroom.scenario.ReplicaConsistency;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.table.ScanPosition;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.PoissonArrivals;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replicas hold the same once every region is healed, and of each item what was written last (facts §8.4). */
class ReplicaConvergenceTest {
    private static final List<String> REGIONS = List.of("us-east-1", "us-west-2", "eu-west-1", "ap-south-1");
    private static final int KEYS = 40;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void convergesToTheLastWriter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> regions = REGIONS.subList(0, 2 + random.nextInt(3));
        ReplicaConsistency consistency =
                regions.size() == 3 && random.nextBoolean() ? ReplicaConsistency.STRONG : ReplicaConsistency.EVENTUAL;
        Scenario scenario = scenario(random, regions, consistency).seed(seed).lasting("90s");
        Simulation simulation = Simulation.atStart(scenario, TraceFiles.NONE);
        Map<PrimaryKey, Optional<Item>> last = new HashMap<>();
        List<SimulatedTable> tables =
                regions.stream().map(region -> simulation.table(label(region))).toList();
        tables.forEach(table -> table.follow((write, origin, now) -> {
            if (origin == WriteFollower.Origin.REQUEST) {
                last.put(write.key(), Optional.ofNullable(write.after()));
            }
        }));
        Map<PrimaryKey, Item> expected = contents(tables.get(0));

        simulation.run(RunMonitor.NONE);

        last.forEach((key, item) -> {
            expected.remove(key);
            item.ifPresent(kept -> expected.put(key, kept));
        });
        assertThat(last).as("writes of seed %d", seed).isNotEmpty();
        for (SimulatedTable table : tables) {
            assertThat(contents(table))
                    .as(
                            "seed %d, %s, %s",
                            seed, consistency, table.engine().definition().name())
                    .isEqualTo(expected);
        }
    }

    /** Where clocks are off, nobody outside knows who wins; all regions agree all the same. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void convergesWithClocksThatAreOff(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Scenario scenario = scenario(random, REGIONS, ReplicaConsistency.EVENTUAL)
                .replication("clockSkew", "3s")
                .seed(seed)
                .lasting("90s");
        Simulation simulation = Simulation.atStart(scenario, TraceFiles.NONE);

        simulation.run(RunMonitor.NONE);

        Map<PrimaryKey, Item> home = contents(simulation.table(label(REGIONS.get(0))));
        for (String region : REGIONS) {
            assertThat(contents(simulation.table(label(region))))
                    .as("seed %d, %s", seed, region)
                    .isEqualTo(home);
        }
    }

    private static Scenarios scenario(SplittableRandom random, List<String> regions, ReplicaConsistency consistency) {
        Scenarios scenarios = random.nextBoolean() ? Scenarios.onDemand() : Scenarios.provisioned(10, 60);
        scenarios.holding(KEYS / 2).itemSize("300B").consistency(consistency);
        scenarios.replicas(regions.subList(1, regions.size()).toArray(String[]::new));
        for (String region : regions) {
            scenarios.workloadIn(region, "in-" + region, writes(random));
        }
        List<ScenarioEvent> cuts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            cuts.add(new FailRegion(
                    new TimeSpan((5L + 10L * i + random.nextInt(3)) * TimeSpan.NANOS_PER_SECOND),
                    Scenarios.TABLE,
                    regions.get(random.nextInt(regions.size())),
                    new TimeSpan((1L + random.nextInt(5)) * TimeSpan.NANOS_PER_SECOND),
                    random.nextBoolean()));
        }
        return scenarios.events(cuts.toArray(ScenarioEvent[]::new));
    }

    private static WorkloadSpec writes(SplittableRandom random) {
        return Defaults.of(
                WorkloadSpec.class,
                "traffic",
                new PoissonArrivals(Rate.parse(2 + random.nextInt(30) + "/s")),
                "keys",
                new UniformKeys(KEYS, "key-"),
                "operations",
                List.of(
                        new OperationSpec.Put(3, WriteCondition.NONE),
                        new OperationSpec.Delete(1, WriteCondition.NONE),
                        new OperationSpec.Put(1, WriteCondition.ITEM_NOT_EXISTS)),
                "end",
                Optional.of(TimeSpan.parse("50s")));
    }

    private static Map<PrimaryKey, Item> contents(SimulatedTable table) {
        Map<PrimaryKey, Item> contents = new HashMap<>();
        ScanPosition from = null;
        do {
            from = table.engine().sweep(from, 1_000, item -> contents.put(PrimaryKey.of(item.get("id")), item));
        } while (from != null);
        return contents;
    }

    private static String label(String region) {
        return region.equals(REGIONS.get(0))
                ? Scenarios.TABLE
                : RegionalTable.replica(Scenarios.TABLE, region).label();
    }
}
