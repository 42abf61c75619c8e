package dev.headroom.app.desktop.edit.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTest {
    private static final String STEPS = "{type: step, steps: [{at: 0s, rate: 10/s}, {at: 10m, rate: 30/s}]}";
    private static final String SPIKE =
            "{type: spike, base: 10/s, peak: 110/s, at: 10m, duration: 5m, rise: 1m, fall: 2m}";
    private static final String WAVE = "{type: diurnal, mean: 100/s, amplitude: 50%, period: 1h, peakAt: 30m}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200/s",
                "{type: constant, rate: 12.5/s}",
                STEPS,
                "{type: step, steps: [{at: 1m, rate: 10/s}], spacing: even}",
                "{type: ramp, from: 5/s, to: 50/s, over: 20m}",
                SPIKE,
                WAVE
            })
    void saysWhatItWasReadFrom(String yaml) {
        Curve curve = TrafficText.curve(yaml);
        assertThat(TrafficText.read(curve.yaml())).isEqualTo(TrafficText.read(yaml));
        Curve moved = curve;
        for (int i = 0; i < curve.handles().size(); i++) {
            moved = moved.moved(i, new CurvePoint(777.7, 33.3));
        }
        assertThat(TrafficText.read(moved.yaml())).as("moved: " + moved.yaml()).isNotEqualTo(TrafficText.read(yaml));
    }

    @Test
    void stepsDoNotPassOneAnother() {
        Curve curve = TrafficText.curve(STEPS).added(new CurvePoint(300, 20));
        assertThat(curve.handles()).hasSize(3);
        assertThat(curve.moved(1, new CurvePoint(5_000, 20)).handles().get(1).seconds())
                .isEqualTo(599.999);
        assertThat(curve.moved(1, new CurvePoint(0, 20)).handles().get(1).seconds())
                .isEqualTo(0.001);
        assertThat(curve.removed(1)).isEqualTo(TrafficText.curve(STEPS));
        assertThat(curve.mean(1_200)).isEqualTo((10 * 300 + 20 * 300 + 30 * 600) / 1_200.0);
        assertThat(TrafficText.curve("5/s").removed(0)).as("one is left").isEqualTo(TrafficText.curve("5/s"));
    }

    @Test
    void aSecondPointMakesStepsOfASteadyRate() {
        Curve curve = TrafficText.curve("10/s").added(new CurvePoint(60, 20));
        assertThat(curve.yaml()).isEqualTo("{type: step, steps: [{at: 0s, rate: 10/s}, {at: 1m, rate: 20/s}]}");
    }

    @Test
    void aSpikeKeepsTheOrderOfItsTimes() {
        Curve spike = TrafficText.curve(SPIKE);
        assertThat(spike.moved(1, new CurvePoint(0, 200)).yaml())
                .isEqualTo("{type: spike, base: 10/s, peak: 200/s, at: 10m, duration: 6m, rise: 0s, fall: 2m}");
        assertThat(spike.mean(3_600)).isCloseTo(10 + 100 * (30 + 300 + 60) / 3_600.0, within(1e-3));
    }

    @Test
    void aWaveIsHeldAtPeakAndTrough() {
        Curve wave = TrafficText.curve(WAVE);
        assertThat(wave.handles()).containsExactly(new CurvePoint(0, 50), new CurvePoint(1_800, 150));
        assertThat(wave.moved(1, new CurvePoint(900, 350)).yaml())
                .isEqualTo("{type: diurnal, mean: 200/s, amplitude: 75%, period: 1h, peakAt: 15m}");
        assertThat(wave.moved(0, new CurvePoint(900, 500)).yaml()).contains("amplitude: 0%");
        assertThat(wave.mean(3_600)).isCloseTo(100, within(0.01));
    }

    @Test
    void othersAreOnlyLookedAt() {
        Curve bursts = TrafficText.curve("{type: bursty, rateOn: 90/s, meanOn: 1s, meanOff: 2s}");
        assertThat(bursts.handles()).isEmpty();
        assertThat(bursts.mean(60)).isCloseTo(30, within(1e-3));
        assertThat(TrafficText.curve("{type: closed-loop, threads: 3}").outline(60))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void presetsKeepTheMean(Preset preset) {
        Curve curve = preset.curve(250, 86_400);
        assertThat(curve.mean(86_400)).isCloseTo(250, within(2.5));
        assertThat(TrafficText.curve(curve.yaml()).mean(86_400)).isCloseTo(250, within(2.5));
    }
}
