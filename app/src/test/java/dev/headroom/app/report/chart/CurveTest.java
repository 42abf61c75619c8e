package dev.headroom.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.result.Series;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CurveTest {
    @Test
    void drawsShortSeriesAsSteps() {
        Curve curve = Curve.of(Series.of(1, 3), 60);
        assertThat(curve.seconds()).containsExactly(0, 60, 60, 120);
        assertThat(curve.values()).containsExactly(1, 1, 3, 3);
    }

    @Test
    void keepsEverySpikeOfALongSeries() {
        double[] values = new double[86_400];
        Arrays.fill(values, 10);
        values[40_000] = 900;
        values[70_001] = 0;
        Curve curve = Curve.of(Series.of(values), 1);
        assertThat(curve.length()).isLessThan(1_000);
        assertThat(curve.values()).contains(900, 0);
        assertThat(curve.seconds()).isSorted();
        assertThat(curve.seconds()[curve.length() - 1]).isEqualTo(86_400);
    }

    @Test
    void leavesOutTheMiddleOfALevelStretch() {
        double[] level = new double[5_000];
        assertThat(Curve.of(Series.of(level), 1).length()).isEqualTo(2);
    }

    @Test
    void hasNoPointsWhereThereIsNoSeries() {
        assertThat(Curve.of(Series.of(), 1).length()).isZero();
    }
}
