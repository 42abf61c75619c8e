package dev.headroom.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.result.RunResult;
import dev.headroom.result.RunResults;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What was asked for before retries, from what was served and refused in each second. */
class FirstAttemptsTest {
    /** 300 a second throughout; 35 refused in the fifth second come back, and then what is refused of those. */
    @Test
    void takesACrowdAfterThrottlingForRetries() {
        double[] offered = filled(300);
        System.arraycopy(new double[] {300, 457, 804, 1019, 844, 606, 495}, 0, offered, 4, 7);
        double[] served = filled(300);
        Arrays.fill(served, 5, 40, 5);
        served[4] = 265;
        assertThat(peak(offered, served)).isEqualTo(457 - 35);
    }

    /** Nothing had been refused before, so there was nothing to retry. */
    @Test
    void takesARiseOutOfTheBlueForDemand() {
        double[] offered = filled(100);
        offered[20] = 900;
        double[] served = filled(100);
        served[20] = 300;
        assertThat(peak(offered, served)).isEqualTo(900);
    }

    /** Demand that stays high is usual, however much of it is refused. */
    @Test
    void leavesALongRiseAlone() {
        double[] offered = filled(100);
        Arrays.fill(offered, 10, 40, 900);
        double[] served = filled(100);
        Arrays.fill(served, 10, 40, 300);
        assertThat(peak(offered, served)).isEqualTo(900);
    }

    private static double[] filled(double value) {
        double[] values = new double[40];
        Arrays.fill(values, value);
        return values;
    }

    private static double peak(double[] offered, double[] served) {
        double[] refused = new double[offered.length];
        Arrays.setAll(refused, i -> offered[i] - served[i]);
        RunResult run = RunResults.lasting("40s", "1s")
                .provisioned(
                        "Logs",
                        10,
                        300,
                        table -> table.itself(it ->
                                it.writes(writes -> writes.consumed(served).throttled(refused))))
                .build();
        return Side.all(run)
                .filter(side -> side.direction() == Direction.WRITE)
                .findFirst()
                .orElseThrow()
                .peakDemand();
    }
}
