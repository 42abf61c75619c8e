package dev.headroom.app.report.chart;

import dev.headroom.result.Series;
import java.util.Random;

/** A chart of many noisy series, as hard to paint as they come. */
public final class SampleTraces {
    private SampleTraces() {}

    public static TimeChart noisy(int series, int points, TimeScale time) {
        Random random = new Random(7);
        Traces traces = Traces.over(time, "units per second");
        for (int i = 0; i < series; i++) {
            double[] values = random.doubles(points, 0, 100 + i).toArray();
            traces = traces.line("series " + i, Series.of(values), Ink.values()[i % Ink.values().length], 1.2);
        }
        Traces all = traces;
        return new TimeChart() {
            @Override
            public String title() {
                return "Noise";
            }

            @Override
            public String description() {
                return "Noise.";
            }

            @Override
            public Traces traces() {
                return all;
            }
        };
    }
}
