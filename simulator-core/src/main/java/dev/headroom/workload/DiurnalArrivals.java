package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/**
 * The daily rhythm: a cosine about the mean, drawn through 1,440 points a period (each minute of a day), which is
 * within three millionths of the mean of the smooth curve and has exactly its mean.
 */
@Kind(value = "diurnal", describedAs = "The daily rhythm: a wave about a mean rate.")
public record DiurnalArrivals(
        @Setting(
                value = "Requests per second, averaged over a period.",
                min = 1e-6,
                max = ArrivalProcess.HIGHEST_RATE / 2)
        Rate mean,

        @Setting(
                value = "How far it swings: with 60% the peak is 1.6 times the mean and the trough 0.4 times.",
                byDefault = "50%",
                assumption = true)
        Share amplitude,

        @Setting(value = "How long one wave lasts.", byDefault = "24h", min = 60, max = 31_536_000)
        TimeSpan period,

        @Setting(
                value = "When the first peak comes, counted from the beginning of the workload.",
                byDefault = "12h",
                assumption = true)
        TimeSpan peakAt,

        @Setting(value = "poisson or even.", byDefault = "poisson")
        Spacing spacing)
        implements ArrivalProcess {

    private static final int POINTS = 1_440;

    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        long[] nanos = new long[POINTS];
        double[] startRates = new double[POINTS];
        double[] endRates = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            nanos[i] = timeOf(i + 1) - timeOf(i);
            startRates[i] = rateAt(i);
            endRates[i] = rateAt((i + 1) % POINTS);
        }
        RateCurve curve = RateCurve.ofLines(nanos, startRates, endRates, true);
        return new RateDrivenArrivals(curve.pieces(), spacing, random);
    }

    private long timeOf(int point) {
        return period.nanos() / POINTS * point + period.nanos() % POINTS * point / POINTS;
    }

    private double rateAt(int point) {
        double wavesSincePeak = (double) point / POINTS - (double) peakAt.nanos() / period.nanos();
        double wave = StrictMath.cos(2 * StrictMath.PI * wavesSincePeak);
        return mean.perSecond() * Math.max(0, 1 + amplitude.fraction() * wave);
    }
}
