package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.heat.HeatPicture;
import dev.headroom.app.report.SampleAssessment;
import dev.headroom.app.report.SampleResource;
import dev.headroom.app.report.chart.ChartTheme;
import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.Look;
import dev.headroom.app.report.chart.SampleTraces;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.app.report.measure.HeatMeasure;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Prints how long charts of the size of a long run take to paint; it judges nothing. */
public final class PaintBenchmark {
    private static final int INTERVALS = 3_600;
    private static final int SERIES = 20;
    private static final int PARTITIONS = 40;
    private static final int ROUNDS = 40;

    private PaintBenchmark() {}

    public static void main(String[] arguments) {
        RunResult run = SampleAssessment.withIntervals(INTERVALS).run();
        TimeScale time = new TimeScale(1, INTERVALS);
        ResourceResult wide =
                new SampleResource(INTERVALS).of("Wide", Optional.empty(), PARTITIONS, 9_000, 3_000, 4_000);
        print("20 series x 3,600 points, rough", false, () -> SampleTraces.noisy(SERIES, INTERVALS, time));
        print("20 series x 3,600 points, smooth", true, () -> SampleTraces.noisy(SERIES, INTERVALS, time));
        print("heat map of 40 partitions x 1 h", false, () -> new HeatPicture(
                        new dev.headroom.app.desktop.text.Texts(java.util.Locale.ENGLISH),
                        "heat",
                        run.scenario(),
                        wide,
                        List.of(),
                        HeatMeasure.BUSIEST,
                        time)
                .drawing());
    }

    private static void print(String what, boolean smooth, Supplier<? extends Drawing> drawing) {
        long least = Long.MAX_VALUE;
        long total = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            paint(drawing.get(), smooth);
            long took = System.nanoTime() - before;
            least = Math.min(least, took);
            total += round < ROUNDS / 2 ? 0 : took;
        }
        System.out.printf(
                Locale.ROOT,
                "%-36s %6.1f ms on average, %6.1f ms at best%n",
                what,
                total / 1e6 / (ROUNDS / 2),
                least / 1e6);
    }

    private static void paint(Drawing drawing, boolean smooth) {
        BufferedImage image = new BufferedImage(1_100, 700, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        drawing.draw(graphics, 1_100, 700, Look.of(ChartTheme.LIGHT, smooth).wide(1_100));
        graphics.dispose();
    }
}
