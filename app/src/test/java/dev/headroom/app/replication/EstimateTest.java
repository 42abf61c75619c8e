package dev.headroom.app.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {
    /** Student's t at 97.5 % is 4.302653 for 2 degrees of freedom; the standard error is 1/√3. */
    @Test
    void widensTheIntervalByStudentsT() {
        Estimate estimate = Estimate.of(1, 2, 3);
        assertThat(estimate.mean()).isEqualTo(2);
        assertThat(estimate.halfWidth()).isCloseTo(4.302653 / Math.sqrt(3), within(1e-5));
        assertThat(estimate.lowest()).isEqualTo(1);
        assertThat(estimate.highest()).isEqualTo(3);
    }

    @Test
    void hasNoWidthWhereAllAgree() {
        assertThat(Estimate.of(0.1, 0.1, 0.1)).isEqualTo(new Estimate(0.1, 0, 0.1, 0.1));
    }

    @Test
    void saysNothingOfTheSpreadOfOne() {
        assertThat(Estimate.of(5).halfWidth()).isNaN();
    }
}
