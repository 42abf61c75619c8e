package dev.headroom.capacity;

import static dev.headroom.capacity.Limits.MINUTE;
import static dev.headroom.capacity.Limits.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The classic generation, facts §3.2: capacity is divided among partitions, and only ever more of them. */
class ClassicCapacityTest {
    /** P22: 3,200 is 4 x 800, 3,600 is 4 x 900, 6,000 is 8 x 750, 5,000 is 8 x 625 (the paper misprints 675). */
    @Test
    void dividesCapacityAsThePaperTells() {
        Limits limits = Limits.classic(1, 3_200);
        everyPartitionWrites(limits, 4, 800, 0);
        limits.capacity.changeCapacity(1, 3_600, 10 * SECOND);
        everyPartitionWrites(limits, 4, 900, 10 * SECOND);
        limits.capacity.changeCapacity(1, 6_000, 20 * SECOND);
        everyPartitionWrites(limits, 8, 750, 20 * SECOND);
        limits.capacity.changeCapacity(1, 5_000, 30 * SECOND);
        everyPartitionWrites(limits, 8, 625, 30 * SECOND);
    }

    @Test
    void doublesPartitionsThatCannotCarryMoreReads() {
        Limits limits = Limits.classic(5_000, 2_000);
        assertThat(limits.partitions.count()).isEqualTo(4);

        limits.capacity.changeCapacity(8_000, 2_000, 0);

        assertThat(limits.partitions.count()).isEqualTo(8);
    }

    /** Facts §3.2: loaded at 11,000 WCU, then lowered to 200: 11 partitions of 18.2. */
    @Test
    void neverMergesPartitions() {
        Limits limits = Limits.classic(1, 10_999);
        assertThat(limits.partitions.count()).isEqualTo(11);

        limits.capacity.changeCapacity(1, 200, 0);

        everyPartitionWrites(limits, 11, 200 / 11.0, 0);
    }

    /** Facts §3.2: of 1,250 RCU + 500 WCU each, the two children get 625/250, and the others keep theirs. */
    @Test
    void halvesOnlyTheChildrenOfAPartitionThatIsFull() {
        Limits limits = Limits.classic(5_000, 2_000);
        limits.fill(1, 11L << 30);

        limits.capacity.minutePassed(0, 0, 0);

        assertThat(limits.partitions.count()).isEqualTo(5);
        assertThat(limits.shares(0)).containsExactly(new double[] {500, 250, 250, 500, 500}, within(0.6));
    }

    /** The items of one key cannot be parted by its hash: however full, their partition stays as it is. */
    @Test
    void leavesAPartitionThatOneKeyFills() {
        Limits limits = Limits.classic(5_000, 2_000);
        limits.fillOneKey(11L << 30);

        for (int minute = 1; minute <= 100; minute++) {
            limits.capacity.minutePassed(0, 0, minute * MINUTE);
        }

        assertThat(limits.partitions.count()).isEqualTo(4);
    }

    /** V15: created for 3,000/3,000, dialled down to 100/100: 25 WCU for each of four partitions, however hot one is. */
    @Test
    void holdsAHotPartitionToItsShare() {
        Limits limits = Limits.classic(3_000, 3_000);
        limits.capacity.changeCapacity(100, 100, 0);

        everyPartitionWrites(limits, 4, 25, 0);
        assertThat(limits.write(0, 34, MINUTE, 600) / 600.0).isCloseTo(25, within(2.5));
    }

    /** V14, before adaptive capacity: 400 WCU over four partitions hold the hot one to 100. */
    @Test
    void throttlesAPartitionAboveItsShareThoughTheTableHasRoom() {
        Limits limits = Limits.classicHolding(1, 400, "40GB");

        assertThat(limits.write(3, 150, 0, 60) / 60.0).isCloseTo(100, within(1.0));
        assertThat(limits.capacity.refusal(true, limits.partitions.numberAt(3), MINUTE))
                .isIn(null, ThrottlingReason.TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED);
    }

    @Test
    void keepsABankForEachPartition() {
        Limits limits = Limits.classicHolding(1, 400, "40GB");

        assertThat(limits.capacity.burstBalance(true, 300 * SECOND)).isEqualTo(400 * 300);
        assertThat(limits.write(0, 1_000, 300 * SECOND, 30)).isCloseTo(30_000, within(10L));
        assertThat(limits.write(0, 1_000, 330 * SECOND, 10)).isCloseTo(4_000, within(10L));
    }

    private static void everyPartitionWrites(Limits limits, int partitions, double perSecond, long from) {
        assertThat(limits.partitions.count()).isEqualTo(partitions);
        for (double share : limits.shares(from)) {
            assertThat(share).isCloseTo(perSecond, within(perSecond * 0.001 + 0.11));
        }
    }
}
