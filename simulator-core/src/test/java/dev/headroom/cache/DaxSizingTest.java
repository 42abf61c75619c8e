package dev.headroom.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.scenario.DaxModel;
import dev.headroom.scenario.Defaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaxSizingTest {
    private static final DaxModel MODEL = Defaults.of(DaxModel.class);

    /** The guide's own example (§7.2): 135,000, three nodes of which one may be lost, so 202,500, and 3 × r5.large bear it. */
    @Test
    void followsTheGuidesExample() {
        double tolerant = DaxSizing.withOneNodeLost(135_000, 3);
        assertThat(tolerant).isEqualTo(202_500);
        assertThat(DaxSizing.nodesFor(tolerant, DaxNodeType.R5_LARGE.throughput(MODEL)))
                .isEqualTo(3);
    }

    /** §7.2: a multiplier of 1.43 for 70 %. */
    @Test
    void leavesRoomForATarget() {
        assertThat(DaxSizing.atTarget(100_000, 0.7)).isCloseTo(143_000, within(150.0));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0, 0, 3, 1000",
        "0, 1000, 0, 3, 10000",
        "0, 0, 1000, 3, 75000",
        "0, 0, 1000, 5, 125000",
        "2000, 300, 40, 3, 8000"
    })
    void weighsHitsMissesAndWrites(double hits, double misses, double writes, int nodes, double normalized) {
        assertThat(new DaxSizing(hits, misses, writes, MODEL).normalized(nodes)).isEqualTo(normalized);
    }

    /** More nodes bear more reads, but not more writes: 3,000 KB/s of writes are all that an r5.large can do. */
    @ParameterizedTest
    @CsvSource({
        "135000, 0, 0, dax.r5.large, 3",
        "300000, 0, 0, dax.r5.large, 6",
        "0, 0, 3000, dax.r5.xlarge, 3",
        "9000000, 0, 0, dax.r5.8xlarge, 9"
    })
    void findsTheSmallestClusterThatBearsIt(double hits, double misses, double writes, String type, int nodes) {
        assertThat(new DaxSizing(hits, misses, writes, MODEL).cluster(hits > 1_000_000 ? 1 : 0.75, 3))
                .contains(new DaxSizing.Cluster(DaxNodeType.of(type), nodes));
    }
}
