package dev.headroom.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked values of facts §3.2 and of the experiments V15, V19 and V20. */
class PartitionFormulaTest {
    private static final long GIGABYTE = 1L << 30;
    private static final PartitionFormula FORMULA = new PartitionFormula(3_000, 1_000, 10 * GIGABYTE);

    @ParameterizedTest
    @CsvSource({
        "1000, 500, 0, 1", // V19
        "5000, 2000, 0, 4", // V19
        "5, 3200, 0, 4", // V19
        "5, 500, 45, 5", // by size: 4.5 partitions
        "1000, 1000, 0, 2", // an example of the guide of 2018
        "2000, 2000, 10, 3", // 2.67 by throughput, 1 by size
        "8000, 2000, 0, 5", // V19 goes on: more than 4, therefore 8
        "5, 3600, 0, 4",
        "5, 6000, 0, 7",
        "0, 6000, 0, 6",
        "5, 1500, 0, 2", // V20
        "3000, 3000, 0, 4", // V15
        "0, 11000, 0, 11",
        "5, 5, 0, 1",
        "5, 5, 80, 8",
        "5, 5, 81, 9",
    })
    void addsReadsAndWritesAndRoundsOnce(long reads, long writes, long gigabytes, int partitions) {
        assertThat(FORMULA.shared(reads, writes, gigabytes * GIGABYTE)).isEqualTo(partitions);
    }

    /** Facts §3.4: a new on-demand table takes 4,000 writes and 12,000 reads at once. */
    @Test
    void takesTheLargerOfReadsAndWritesOnDemand() {
        assertThat(FORMULA.independent(12_000, 4_000, 0)).isEqualTo(4);
        assertThat(FORMULA.independent(12_001, 4_000, 0)).isEqualTo(5);
        assertThat(FORMULA.independent(0, 8_000, 0)).isEqualTo(8);
        assertThat(FORMULA.independent(0, 0, 25 * GIGABYTE)).isEqualTo(3);
    }
}
