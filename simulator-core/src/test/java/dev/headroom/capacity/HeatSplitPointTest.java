package dev.headroom.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.capacity.HeatStuck.Cause;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.table.SplitPoint;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** Where a hot partition is parted, facts §3.7 and §3.8. */
class HeatSplitPointTest {
    private static final boolean INSIDE = true;

    /** Keys 0 to 9, of which the first three have four times the traffic of each other: 12 of 19 before key 3, 8 before key 2. */
    @Test
    void halvesTheTrafficRatherThanTheRange() {
        KeySamples samples = hashes(i -> i % 19 < 12 ? i % 19 / 4 : i % 19 - 9);

        assertThat(HeatSplitPoint.of(samples, INSIDE).point()).isEqualTo(SplitPoint.at(2));
    }

    @Test
    void partsAnItemCollectionBySortKey() {
        assertThat(HeatSplitPoint.of(sorts(i -> i * 37L % 100), INSIDE).point())
                .isEqualTo(new SplitPoint(7, NumberValue.of(50)));
    }

    @Test
    void leavesACollectionWholeWhereTheTableHasALocalIndex() {
        assertThat(HeatSplitPoint.of(sorts(i -> i * 37L % 100), !INSIDE).obstacle())
                .isEqualTo(Cause.LOCAL_INDEX);
    }

    @Test
    void doesNotPartOneItem() {
        assertThat(HeatSplitPoint.of(hashes(i -> 5), INSIDE).obstacle()).isEqualTo(Cause.ONE_ITEM);
        assertThat(HeatSplitPoint.of(sorts(i -> i % 50 == 0 ? 1 : 2), INSIDE).obstacle())
                .isEqualTo(Cause.ONE_ITEM);
    }

    /** One item with three quarters of the traffic is parted from its neighbours. */
    @Test
    void isolatesAHotItem() {
        assertThat(HeatSplitPoint.of(hashes(i -> i % 4 == 0 ? i % 3 : 9), INSIDE)
                        .point())
                .isEqualTo(SplitPoint.at(9));
    }

    @Test
    void doesNotSplitWhereTrafficMovesAlong() {
        assertThat(HeatSplitPoint.of(sorts(i -> i), INSIDE).obstacle()).isEqualTo(Cause.SEQUENTIAL);
        assertThat(HeatSplitPoint.of(sorts(i -> 10_000 - i), INSIDE).obstacle()).isEqualTo(Cause.SEQUENTIAL);
        assertThat(HeatSplitPoint.of(sorts(i -> i + i * 7_919L % 60), INSIDE).obstacle())
                .isEqualTo(Cause.SEQUENTIAL);
    }

    private static KeySamples hashes(IntToLongFunction hash) {
        KeySamples samples = new KeySamples();
        for (int i = 0; i < 950; i++) {
            samples.add(StringValue.of("k"), null, hash.applyAsLong(i));
        }
        return samples;
    }

    private static KeySamples sorts(IntToLongFunction sort) {
        KeySamples samples = new KeySamples();
        for (int i = 0; i < 1_000; i++) {
            samples.add(StringValue.of("k"), NumberValue.of(sort.applyAsLong(i)), 7);
        }
        return samples;
    }
}
