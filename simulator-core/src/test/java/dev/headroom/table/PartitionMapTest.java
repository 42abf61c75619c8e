package dev.headroom.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.item.KeyHash;
import java.util.SplittableRandom;
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
