package dev.headroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A run whose partitions are so small that item collections outgrow them (facts §3.1). */
class PartedCollectionsRunTest {
    private static final long LARGEST = 500 << 10;

    /** Full partitions split once a minute, in which three sort keys a second are new. */
    private static final long A_MINUTES_WRITES = 3 * 60 * (1 << 11);

    private static final String READINGS = """
            name: Readings of few devices
            duration: 10m
            assumptions: {partitionSize: 500KB}
            tables:
              Readings:
                partitionKey: device
                sortKey: second
                readCapacity: 3000
                writeCapacity: 200
                item:
                  size: 1KB
                  attributes: {kind: {type: constant, value: reading}}
                globalIndexes:
                  byKind: {partitionKey: kind, sortKey: second, readCapacity: 10, writeCapacity: 200}
            workloads:
              sensors:
                table: Readings
                traffic: 50/s
                keys: {type: uniform, count: 3, prefix: device-}
                sortKeys: {type: time-bucket, every: 1s, prefix: second-}
                operations: [{type: PutItem}]
              readers:
                table: Readings
                traffic: 2/s
                keys: {type: uniform, count: 3, prefix: device-}
                operations: [{type: Query}]
            """;

    private final RunResult run = Simulated.run(READINGS);

    @Test
    void rangesTileTheKeysInOrder() {
        for (ResourceResult resource : run.tables().get(0).resources()) {
            List<PartitionResult> partitions = resource.partitions();
            assertThat(partitions).anyMatch(partition -> partition.sortStart().isPresent());
            double end = 0;
            Optional<String> sortEnd = Optional.empty();
            for (PartitionResult partition : partitions) {
                assertThat(partition.rangeStart()).isEqualTo(end);
                assertThat(partition.sortStart()).isEqualTo(sortEnd);
                end = partition.rangeEnd();
                sortEnd = partition.sortEnd();
            }
            assertThat(end).isEqualTo(1);
            assertThat(sortEnd).isEmpty();
            assertThat(partitions.stream().mapToLong(PartitionResult::sizeBytes).sum())
                    .isEqualTo(resource.sizeBytes());
            assertThat(partitions)
                    .extracting(PartitionResult::sizeBytes)
                    .allMatch(size -> size < LARGEST + A_MINUTES_WRITES);
        }
    }

    @Test
    void everyPartitionStandsInOrderBeforeThoseThatItWasSplitInto() {
        for (ResourceResult resource : run.tables().get(0).resources()) {
            List<PartitionResult> every = resource.everyPartition();
            assertThat(every)
                    .hasSize(resource.partitions().size()
                            + resource.splitPartitions().size());
            assertThat(every).filteredOn(resource.partitions()::contains).isEqualTo(resource.partitions());
            assertThat(every).extracting(PartitionResult::rangeStart).isSorted();
        }
    }

    @Test
    void whatPartitionsServedAddsUp() {
        for (ResourceResult resource : run.tables().get(0).resources()) {
            assertThat(served(resource, partition -> partition.readUnits().sum()))
                    .isCloseTo(resource.reads().consumed().sum(), within(1e-6));
            assertThat(served(resource, partition -> partition.writeUnits().sum()))
                    .isCloseTo(resource.writes().consumed().sum(), within(1e-6));
        }
    }

    /** Items of 1 KB are appended at the end of the index, whose last partition therefore takes nearly all of them. */
    @Test
    void newSortKeysGoToTheLastPartitionOfTheirCollection() {
        ResourceResult index = run.tables().get(0).resources().get(1);
        int last = index.partitions().size() - 1;
        double inLast = index.partitions().get(last).writeUnits().get(run.intervals() - 1);
        assertThat(inLast).isPositive().isEqualTo(index.writes().consumed().get(run.intervals() - 1));
    }

    private static double served(ResourceResult resource, Function<PartitionResult, Double> units) {
        return resource.everyPartition().stream().mapToDouble(units::apply).sum();
    }
}
