package dev.headroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.capacity.HeatStuck;
import dev.headroom.result.RunResult;
import dev.headroom.result.SplitForHeatResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Splits for heat where there are indexes (facts §3.8), at a tenth of the service's ceilings and observed for a minute, which
 * makes the runs short: a global index has partitions of its own, and a local one keeps item collections whole.
 */
class HeatOfIndexesTest {
    private static final String SCENARIO = """
            name: heat
            duration: 4m
            tables:
              Readings:
                partitionKey: device
                sortKey: at
                billing: on-demand
                warmThroughput: {writes: 1600}
                item: {size: 300B, attributes: {status: {type: text, length: 15B, distinct: 200}}}
                globalIndexes: {byStatus: {partitionKey: status, projection: keys-only}}
            workloads:
              write:
                table: Readings
                traffic: {type: constant, rate: 240/s}
                keys: {type: uniform, count: 1000000000}
                sortKeys: {type: uniform, count: 1000000000}
                operations: [{type: PutItem}]
            assumptions:
              partitionReadCeiling: 300
              partitionWriteCeiling: 100
              onDemandInitialReads: 1200
              onDemandInitialWrites: 400
              splitForHeat: {observation: 1m, duration: 1m}
            """;

    private static final String[] ONE_DEVICE = {
        "tables.Readings.globalIndexes=", "workloads.write.keys.count=1", "workloads.write.traffic.rate=60/s"
    };

    /** 240 writes a second are 15 for each of the table's sixteen partitions, and 60 for each of the index's four. */
    @Test
    void splitsAGlobalIndexWhoseTableIsCool() {
        List<SplitForHeatResult> heat = heat(Simulated.run(SCENARIO));

        assertThat(heat).singleElement().satisfies(index -> {
            assertThat(index.index()).contains("byStatus");
            assertThat(index.splits()).isNotEmpty();
        });
    }

    @Test
    void splitsInsideACollection() {
        assertThat(heat(Simulated.run(SCENARIO, ONE_DEVICE))).singleElement().satisfies(table -> {
            assertThat(table.index()).isEmpty();
            assertThat(table.splits()).isNotEmpty();
            assertThat(table.splits().get(0).key()).contains(" / ");
        });
    }

    /** The same, and each write another unit for the local index. */
    @Test
    void neverSplitsInsideACollectionOfATableWithALocalIndex() {
        String[] withLocal = {
            ONE_DEVICE[0], ONE_DEVICE[1], ONE_DEVICE[2], "tables.Readings.localIndexes={byStatus: {sortKey: status}}"
        };
        assertThat(heat(Simulated.run(SCENARIO, withLocal))).singleElement().satisfies(table -> {
            assertThat(table.splits()).isEmpty();
            assertThat(table.stuck()).singleElement().satisfies(stuck -> assertThat(stuck.cause())
                    .isEqualTo(HeatStuck.Cause.LOCAL_INDEX));
        });
    }

    private static List<SplitForHeatResult> heat(RunResult run) {
        return run.tables().get(0).loops(SplitForHeatResult.class).toList();
    }
}
