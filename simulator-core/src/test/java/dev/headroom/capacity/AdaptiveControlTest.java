package dev.headroom.capacity;

import static dev.headroom.capacity.Limits.MINUTE;
import static dev.headroom.capacity.Limits.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.scenario.AdaptiveCapacity;
import dev.headroom.scenario.Defaults;
import org.junit.jupiter.api.Test;

/** Adaptive capacity as it was from 2017 to May 2019, facts §3.7; ten minutes after throttling began, by half of what was refused. */
class AdaptiveControlTest {
    private static final double SHARE = 100;
    private static final double CEILING = 1_000;
    private static final double ROOM = 100;

    private final AdaptiveControl control = new AdaptiveControl(Defaults.of(AdaptiveCapacity.class));

    @Test
    void waitsForTenMinutesOfThrottling() {
        for (int minute = 1; minute < 10; minute++) {
            assertThat(refusing(50, ROOM, minute)).isZero();
        }
        assertThat(refusing(50, ROOM, 10)).isEqualTo(25);
        assertThat(refusing(20, ROOM, 11)).isEqualTo(10);
        assertThat(refusing(0, ROOM, 12)).isZero();
        assertThat(control.added(0)).isEqualTo(35);
    }

    @Test
    void beginsAnewWhereThrottlingCeased() {
        for (int minute = 1; minute < 10; minute++) {
            refusing(minute == 5 ? 0 : 50, ROOM, minute);
        }
        assertThat(refusing(50, ROOM, 10)).isZero();
        assertThat(refusing(50, ROOM, 15)).isEqualTo(25);
    }

    @Test
    void givesNoMoreThanTheWholeLeavesOrThePartitionTakes() {
        refusing(5_000, ROOM, 1);

        assertThat(refusing(5_000, ROOM, 10)).isEqualTo(ROOM);
        assertThat(refusing(5_000, 10_000, 11)).isEqualTo(CEILING - SHARE - ROOM);
        assertThat(refusing(5_000, 10_000, 12)).isZero();
    }

    @Test
    void takesBackHalfWhileTheWholeUsesTooMuch() {
        refusing(100, ROOM, 1);
        refusing(100, ROOM, 10);

        assertThat(refusing(0, -1, 11)).isEqualTo(-25);
        assertThat(refusing(0, -1, 12)).isEqualTo(-12.5);
    }

    /** V14: 400 WCU over four partitions, one asked for 150: held to 100 once its bank is gone, and served after a while. */
    @Test
    void raisesThePartitionThatIsAskedForMore() {
        Limits limits = Limits.adaptive(1, 3_200);
        limits.capacity.changeCapacity(1, 400, 0);
        double[] hottest = new double[21];
        for (int minute = 1; minute <= 20; minute++) {
            long from = (minute - 1) * MINUTE;
            long all = 0;
            for (int second = 0; second < 60; second++) {
                for (int position = 0; position < 4; position++) {
                    long admitted = limits.write(position, position == 3 ? 150 : 50, from + second * SECOND, 1);
                    all += admitted;
                    hottest[minute] += position == 3 ? admitted / 60.0 : 0;
                }
            }
            limits.capacity.minutePassed(0, all / 60.0, minute * MINUTE);
        }

        assertThat(hottest[5]).isCloseTo(100, within(2.0));
        assertThat(hottest[10]).isCloseTo(100, within(2.0));
        assertThat(hottest[20]).isCloseTo(150, within(2.0));
    }

    private double refusing(double perSecond, double room, int minute) {
        control.refused(0, Math.round(perSecond * 2 * 60));
        return control.minutePassed(0, SHARE, CEILING, room, minute * MINUTE);
    }
}
