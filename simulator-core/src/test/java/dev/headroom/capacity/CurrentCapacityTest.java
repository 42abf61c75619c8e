package dev.headroom.capacity;

import static dev.headroom.capacity.Limits.MINUTE;
import static dev.headroom.capacity.Limits.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.scenario.BillingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The current generation, facts §3: the table's capacity is one, and each partition has a ceiling. */
class CurrentCapacityTest {
    /** V14: 400 WCU over four partitions, of which one is offered 150 and the others 50 each: nothing is throttled. */
    @Test
    void lendsAHotPartitionWhatTheOthersLeave() {
        Limits limits = Limits.current(1, 3_200);
        limits.capacity.changeCapacity(1, 400, 0);
        long admitted = 0;
        for (int second = 1; second <= 60; second++) {
            for (int position = 0; position < 4; position++) {
                admitted += limits.write(position, position == 3 ? 150 : 50, second * SECOND, 1);
            }
        }

        assertThat(limits.partitions.count()).isEqualTo(4);
        assertThat(admitted).isEqualTo(300 * 60);
    }

    @Test
    void holdsAPartitionToItsCeilingWhateverTheTableHas() {
        Limits limits = Limits.current(1, 4_000);

        assertThat(limits.write(0, 2_000, SECOND, 60) / 60.0).isCloseTo(1_000, within(20.0));
        assertThat(limits.capacity.refusal(true, limits.partitions.numberAt(0), 61 * SECOND - 500_000))
                .isEqualTo(ThrottlingReason.TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED);
    }

    /** V03: pages of half a unit, 3,000 a second from each replica; two replicas give 3,000 RCU, the leader alone 1,500. */
    @ParameterizedTest
    @CsvSource({"3, 9000", "2, 6000", "1, 3000"})
    void readsEventuallyFromTheReplicasThatAreUp(int replicas, long pages) {
        Limits limits = Limits.current(40_000, 1);
        limits.capacity.replicasUp(replicas, 0);

        assertThat(limits.readEventually(12_000, 2 * SECOND, 10) / 10.0).isCloseTo(pages, within(0.11 * pages));
        assertThat(limits.readEventually(12_000, 12 * SECOND, 10) / 10.0).isCloseTo(pages, within(0.01 * pages));
    }

    @Test
    void holdsTheTableToItsCapacity() {
        Limits limits = Limits.current(1, 100);

        assertThat(limits.spread(true, 500, 0, 60) / 60.0).isCloseTo(100, within(1.0));
        assertThat(limits.capacity.refusal(true, 0, 60 * SECOND - 2_000_000))
                .isIn(null, ThrottlingReason.TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED);
    }

    /** What is provisioned can be used by evenly spread traffic, also when it was raised from four partitions to six. */
    @Test
    void servesAllThatIsProvisionedWhenKeysAreSpread() {
        Limits limits = Limits.current(1, 3_900);
        limits.capacity.changeCapacity(1, 6_000, 0);

        assertThat(limits.spread(true, 5_900, SECOND, 30) / 30.0).isCloseTo(5_900, within(30.0));
    }

    /** Facts §3.1: one item collection may span several partitions, ordered by sort key. */
    @Test
    void partsAPartitionThatOneKeyFills() {
        Limits limits = Limits.current(1, 3_200);
        limits.fillOneKey(11L << 30);

        limits.capacity.minutePassed(0, 0, MINUTE);

        assertThat(limits.partitions.count()).isEqualTo(5);
        int parted = 0;
        for (int position = 0; position < 5; position++) {
            long bytes = limits.partitions.sizeInBytes(limits.partitions.numberAt(position));
            parted += bytes > 5L << 30 && bytes < 6L << 30 ? 1 : 0;
        }
        assertThat(parted).isEqualTo(2);
    }

    @Test
    void splitsForCapacityWhenATableBecomesProvisioned() {
        Limits limits = Limits.onDemand(40_000);
        limits.capacity.changeCapacity(1, 10_000, 0);
        limits.capacity.changeBilling(BillingMode.PROVISIONED, MINUTE);

        assertThat(limits.partitions.count()).isGreaterThanOrEqualTo(10);
        assertThat(limits.spread(true, 9_900, 2 * MINUTE, 30) / 30.0).isCloseTo(9_900, within(50.0));
    }

    /** Facts §3.4: a new on-demand table takes 4,000 writes and 12,000 reads at once. */
    @Test
    void takes4000WritesAnd12000ReadsOnDemandAtOnce() {
        Limits limits = Limits.onDemand(40_000);

        assertThat(limits.partitions.count()).isEqualTo(4);
        assertThat(limits.spread(true, 8_000, SECOND, 30) / 30.0).isCloseTo(4_000, within(200.0));
        assertThat(limits.spread(false, 20_000, SECOND, 30) / 30.0).isCloseTo(12_000, within(600.0));
        assertThat(limits.capacity.capacity(true)).isEqualTo(4_000);
    }

    /** Facts §3.4: twice the previous peak at once, and twice a new peak after 30 minutes. */
    @Test
    void takesTwiceAPeakOnlyAfterHalfAnHour() {
        Limits limits = Limits.onDemand(40_000);
        for (int minute = 1; minute <= 30; minute++) {
            limits.capacity.minutePassed(0, 4_000, minute * MINUTE);
            assertThat(limits.capacity.capacity(true)).isEqualTo(4_000);
        }

        limits.capacity.minutePassed(0, 4_000, 31 * MINUTE);

        assertThat(limits.capacity.capacity(true)).isEqualTo(8_000);
        assertThat(limits.spread(true, 7_900, 32 * MINUTE, 30) / 30.0).isCloseTo(7_900, within(50.0));
    }

    /** V30: a previous peak of 50,000 RRU/s takes 100,000 at once; sustained, that makes 200,000 reachable. */
    @Test
    void doublesAgainFromASustainedPeak() {
        Limits limits = Limits.onDemand(1_000_000);
        for (int minute = 1; minute <= 31; minute++) {
            limits.capacity.minutePassed(50_000, 0, minute * MINUTE);
        }
        assertThat(limits.capacity.capacity(false)).isBetween(100_000.0, 199_999.0);

        for (int minute = 32; minute <= 62; minute++) {
            limits.capacity.minutePassed(100_000, 0, minute * MINUTE);
        }
        assertThat(limits.capacity.capacity(false)).isGreaterThanOrEqualTo(200_000);
    }

    /** V17: what a table had provisioned it can take on demand, and 4,000/12,000 at the least. */
    @Test
    void keepsWhatWasProvisionedWhenSwitchedToOnDemand() {
        Limits small = Limits.current(100, 100);
        small.capacity.changeBilling(BillingMode.ON_DEMAND, MINUTE);
        assertThat(small.capacity.capacity(true)).isGreaterThanOrEqualTo(4_000);
        assertThat(small.capacity.capacity(false)).isGreaterThanOrEqualTo(12_000);

        Limits large = Limits.current(24_000, 8_000);
        large.capacity.changeBilling(BillingMode.ON_DEMAND, MINUTE);
        assertThat(large.capacity.capacity(true)).isGreaterThanOrEqualTo(8_000);
        assertThat(large.capacity.capacity(false)).isGreaterThanOrEqualTo(24_000);

        Limits once = Limits.current(10_000, 10_000);
        once.capacity.changeCapacity(10, 10, MINUTE);
        once.capacity.changeBilling(BillingMode.ON_DEMAND, 2 * MINUTE);
        assertThat(once.capacity.capacity(true)).isGreaterThanOrEqualTo(10_000);
    }

    @Test
    void takesNoCapacityFromWhatIsSetWhileOnDemand() {
        Limits limits = Limits.onDemand(40_000);
        limits.capacity.changeCapacity(40_000, 40_000, 0);
        limits.capacity.minutePassed(0, 0, MINUTE);

        assertThat(limits.partitions.count()).isEqualTo(4);
    }

    @Test
    void holdsAnOnDemandTableToItsQuota() {
        Limits limits = Limits.onDemand(2_000);

        assertThat(limits.spread(true, 4_000, 10 * SECOND, 30) / 30.0).isCloseTo(2_000, within(100.0));
        assertThat(limits.capacity.refusal(true, 0, 40 * SECOND - 200_000))
                .isIn(null, ThrottlingReason.TABLE_WRITE_ACCOUNT_LIMIT_EXCEEDED);
        limits.capacity.take(true, 0, 10_000);
        assertThat(limits.capacity.refusal(true, 1, 40 * SECOND))
                .isEqualTo(ThrottlingReason.TABLE_WRITE_ACCOUNT_LIMIT_EXCEEDED);
    }

    @Test
    void banksForTheTableAsAWhole() {
        Limits limits = Limits.current(1, 400);

        assertThat(limits.capacity.burstBalance(true, 100 * SECOND)).isEqualTo(40_000);
        assertThat(limits.capacity.burstBalance(true, 1_000 * SECOND)).isEqualTo(120_000);
    }

    /** Facts §3.4: the lower of the maximum and the quota bounds a table on demand, each with a reason of its own. */
    @Test
    void holdsATableToItsOnDemandMaximum() {
        Limits limits = Limits.onDemand(40_000);
        limits.capacity.limitOnDemand(0, 100, 0);

        assertThat(limits.spread(true, 1_000, SECOND, 30) / 30.0).isCloseTo(100, within(5.0));
        assertThat(limits.capacity.refusal(true, 0, 31 * SECOND - 500_000))
                .isIn(null, ThrottlingReason.TABLE_WRITE_MAX_ON_DEMAND_THROUGHPUT_EXCEEDED);
        assertThat(limits.spread(false, 1_000, SECOND, 10) / 10.0).isCloseTo(1_000, within(5.0));
        limits.capacity.limitOnDemand(0, -1, 32 * SECOND);
        assertThat(limits.spread(true, 1_000, 33 * SECOND, 10) / 10.0).isCloseTo(1_000, within(5.0));
    }

    /** Facts §3.5: what is warmed up for 10,000 writes can take them at once; it never gets colder. */
    @Test
    void warmsUpForEvenTraffic() {
        Limits limits = Limits.onDemand(40_000);
        limits.capacity.warmUp(0, 10_000, 0);

        assertThat(limits.capacity.warmThroughput(true)).isEqualTo(10_000);
        assertThat(limits.spread(true, 9_900, SECOND, 10) / 10.0).isCloseTo(9_900, within(50.0));
        limits.capacity.warmUp(1, 1, 20 * SECOND);
        assertThat(limits.capacity.warmThroughput(true)).isEqualTo(10_000);
        assertThat(limits.capacity.warmThroughput(false)).isEqualTo(12_000);
    }
}
