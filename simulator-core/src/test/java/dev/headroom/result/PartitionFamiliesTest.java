package dev.headroom.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartitionFamiliesTest {
    private static final Series NOTHING = Series.of(0);

    /** Of two partitions the second is split, then its first child inside an item collection, then that one's second. */
    @Test
    void ordersEachBeforeItsChildrenThoughTheirSharesAreTheSame() {
        List<PartitionResult> left = List.of(
                partition(0, 0, 0.5),
                partition(4, 0.5, 0.7),
                partition(6, 0.7, 0.7),
                partition(7, 0.7, 0.8),
                partition(3, 0.8, 1));
        List<PartitionResult> split = List.of(partition(1, 0.5, 1), partition(2, 0.5, 0.8), partition(5, 0.7, 0.8));

        assertThat(PartitionFamilies.inOrder(left, split))
                .extracting(PartitionResult::number)
                .containsExactly(0, 1, 2, 4, 5, 6, 7, 3);
    }

    @Test
    void keepsTheOrderOfThoseThatWereNeverSplit() {
        assertThat(PartitionFamilies.inOrder(List.of(partition(3, 0.25, 0.5)), List.of()))
                .extracting(PartitionResult::number)
                .containsExactly(3);
    }

    private static PartitionResult partition(int number, double start, double end) {
        return new PartitionResult(
                number, start, end, Optional.empty(), Optional.empty(), 0, NOTHING, NOTHING, NOTHING);
    }
}
