package dev.headroom.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.item.KeyHash;
import dev.headroom.table.PartitionMap.PartitionRange;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionMapTest {
    private static final long QUARTER = 1L << 62;
    private static final long HALF = 1L << 63;

    @Test
    void dividesTheRangeEqually() {
        PartitionMap map = PartitionMap.ofEqualRanges(4);

        assertThat(map.count()).isEqualTo(4);
        for (int position = 0; position < 4; position++) {
            assertThat(map.startAt(position)).isEqualTo(position * QUARTER);
            assertThat(map.shareAt(position)).isEqualTo(0.25);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 11, 1_000, 3_000})
    void placesEveryBoundaryInTheRangeThatItBegins(int partitions) {
        PartitionMap map = PartitionMap.ofEqualRanges(partitions);

        double shares = 0;
        for (int position = 0; position < partitions; position++) {
            long start = map.startAt(position);
            assertThat(map.partitionOf(start)).isEqualTo(map.numberAt(position));
            assertThat(map.partitionOf(map.lastAt(position))).isEqualTo(map.numberAt(position));
            if (position > 0) {
                assertThat(map.partitionOf(start - 1)).isEqualTo(map.numberAt(position - 1));
            }
            assertThat(map.shareAt(position)).isCloseTo(1.0 / partitions, within(1e-12));
            shares += map.shareAt(position);
        }
        assertThat(shares).isCloseTo(1, within(1e-9));
        assertThat(map.partitionOf(-1)).isEqualTo(map.numberAt(partitions - 1));
    }

    @Test
    void givesTheChildrenOfASplitNewNumbers() {
        PartitionMap map = PartitionMap.ofEqualRanges(2);

        assertThat(map.split(0, SplitPoint.at(QUARTER))).isEqualTo(2);

        assertThat(map.count()).isEqualTo(3);
        assertThat(map.issued()).isEqualTo(4);
        assertThat(new int[] {map.numberAt(0), map.numberAt(1), map.numberAt(2)})
                .containsExactly(2, 3, 1);
        assertThat(map.positionOf(0)).isEqualTo(-1);
        assertThat(map.positionOf(1)).isEqualTo(2);
        assertThat(map.partitionOf(QUARTER - 1)).isEqualTo(2);
        assertThat(map.partitionOf(QUARTER)).isEqualTo(3);
    }

    @Test
    void staysInOrderThroughAThousandSplits() {
        PartitionMap map = PartitionMap.ofEqualRanges(3);
        SplittableRandom random = new SplittableRandom(5);
        for (int split = 0; split < 1_000; split++) {
            int position = map.partitionOf(random.nextLong());
            map.split(map.positionOf(position), SplitPoint.at(map.middleOf(map.positionOf(position))));
        }

        assertThat(map.count()).isEqualTo(1_003);
        double shares = 0;
        for (int position = 0; position < map.count(); position++) {
            shares += map.shareAt(position);
            assertThat(map.positionOf(map.partitionOf(map.startAt(position)))).isEqualTo(position);
            assertThat(map.positionOf(map.partitionOf(map.lastAt(position)))).isEqualTo(position);
        }
        assertThat(shares).isCloseTo(1, within(1e-9));
    }

    @Test
    void findsTheWidestRangeAndItsMiddle() {
        PartitionMap map = PartitionMap.ofEqualRanges(2);
        map.split(0, SplitPoint.at(map.middleOf(0)));

        assertThat(map.widest()).isEqualTo(2);
        assertThat(KeyHash.asShare(map.middleOf(2))).isEqualTo(0.75);
        assertThat(KeyHash.asShare(map.middleOf(0))).isEqualTo(0.125);
    }

    @Test
    void refusesASplitOutsideTheRange() {
        PartitionMap map = PartitionMap.ofEqualRanges(4);

        assertThatThrownBy(() -> map.split(1, SplitPoint.at(QUARTER))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map.split(1, SplitPoint.at(HALF))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map.split(3, SplitPoint.at(5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersRangesThatBeginInsideACollection() {
        PartitionMap map = PartitionMap.ofEqualRanges(1);
        map.split(0, new SplitPoint(HALF, Tables.number(20)));
        map.split(0, new SplitPoint(HALF, Tables.number(3)));
        map.split(0, SplitPoint.at(HALF));

        assertThat(numbers(map)).containsExactly(5, 6, 4, 2);
        assertThat(map.partitionOf(HALF - 1, Tables.number(100))).isEqualTo(5);
        assertThat(map.partitionOf(HALF)).isEqualTo(6);
        assertThat(map.partitionOf(HALF, Tables.number(2))).isEqualTo(6);
        assertThat(map.partitionOf(HALF, Tables.number(3))).isEqualTo(4);
        assertThat(map.partitionOf(HALF, Tables.number(19))).isEqualTo(4);
        assertThat(map.partitionOf(HALF, Tables.number(20))).isEqualTo(2);
        assertThat(map.partitionOf(HALF + 1, Tables.number(0))).isEqualTo(2);
        assertThat(map.shareAt(1)).isZero();
        assertThat(map.spansHashes(1)).isFalse();
        assertThat(map.spansHashes(3)).isTrue();
        assertThat(map.lastAt(2)).isEqualTo(HALF);
        assertThat(map.rangeAt(2)).isEqualTo(new PartitionRange(4, 0.5, 0.5, Tables.number(3), Tables.number(20)));
        assertThatThrownBy(() -> map.split(3, SplitPoint.at(HALF))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map.split(2, new SplitPoint(HALF, Tables.number(20))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] numbers(PartitionMap map) {
        return IntStream.range(0, map.count()).map(map::numberAt).toArray();
    }

    @Test
    void countsWhatEachPartitionHolds() {
        PartitionMap map = PartitionMap.ofEqualRanges(4);
        map.add(0, null, 1, 100);
        map.add(QUARTER - 1, null, 1, 50);
        map.add(-1, null, 1, 7);
        map.add(0, null, -1, -100);

        assertThat(map.itemCount(0)).isEqualTo(1);
        assertThat(map.sizeInBytes(0)).isEqualTo(50);
        assertThat(map.sizeInBytes(3)).isEqualTo(7);
    }
}
