package dev.headroom.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.arithmetic.Worked.Step;
import dev.headroom.quantity.DataSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layouts that AWS's older guides, its paper of 2022 and course notes work through. */
class PartitionCountTest {

    @ParameterizedTest(name = "{0} RCU, {1} WCU, {2}: {3} partitions")
    @CsvSource({
        "1000, 500, 0, 1",
        "5000, 2000, 0, 4",
        "0, 3200, 0, 4",
        "0, 500, 45GB, 5",
        "1000, 1000, 0, 2",
        "2000, 2000, 10GB, 3",
        "5000, 2000, 25GB, 4",
        "0, 0, 0, 1",
        "3000, 0, 0, 1",
        "3001, 0, 0, 2",
        "1500, 500, 10GB, 1",
        "1, 1, 10737418241B, 2",
    })
    void countsPartitions(long rcu, long wcu, String size, long expected) {
        Worked worked = PartitionCount.partitions(rcu, wcu, DataSize.parse(size));
        assertThat(worked.answer().longValueExact()).isEqualTo(expected);
    }

    @Test
    void saysWhatEachPartitionGets() {
        assertThat(PartitionCount.partitions(5_000, 2_000, DataSize.parse("25GB"))
                        .steps())
                .containsExactly(
                        new Step("by throughput: 5,000 / 3,000 + 2,000 / 1,000", "3.667"),
                        new Step("by size: 25GB / 10GB", "2.5"),
                        new Step("the larger of the two, rounded up, at least 1", "4 partitions"),
                        new Step("each gets 5,000 / 4", "1,250 RCU"),
                        new Step("each gets 2,000 / 4", "500 WCU"));
    }
}
