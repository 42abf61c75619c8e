package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.workload.BurstyArrivals;
import dev.headroom.workload.ClosedLoop;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.CountedArrivals;
import dev.headroom.workload.DiurnalArrivals;
import dev.headroom.workload.PoissonArrivals;
import dev.headroom.workload.RampArrivals;
import dev.headroom.workload.Spacing;
import dev.headroom.workload.SpikeArrivals;
import dev.headroom.workload.StepArrivals;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.Traffic;
import java.util.ArrayList;
import java.util.List;

/** The curve of each kind of traffic. */
final class Curves {
    private static final int MOST_RECORDED = 2_000;

    private Curves() {}

    static Curve of(Traffic traffic, TraceFiles files) {
        if (traffic instanceof PoissonArrivals steady) {
            return new SteadyCurve(steady.rate().perSecond(), Spacing.POISSON);
        }
        if (traffic instanceof ConstantArrivals steady) {
            return new SteadyCurve(steady.rate().perSecond(), Spacing.EVEN);
        }
        if (traffic instanceof StepArrivals steps) {
            List<CurvePoint> points = steps.steps().stream()
                    .map(step -> CurvePoint.of(step.at(), step.rate()))
                    .toList();
            return new StepCurve(points, steps.spacing());
        }
        if (traffic instanceof RampArrivals ramp) {
            return new RampCurve(ramp.from().perSecond(), CurvePoint.of(ramp.over(), ramp.to()), ramp.spacing());
        }
        if (traffic instanceof SpikeArrivals spike) {
            return spike(spike);
        }
        return traffic instanceof DiurnalArrivals wave ? wave(wave) : fixed(traffic, files);
    }

    private static Curve spike(SpikeArrivals spike) {
        double rises = spike.at().seconds();
        double risen = rises + spike.rise().seconds();
        double falls = risen + spike.duration().seconds();
        double fallen = falls + spike.fall().seconds();
        return new SpikeCurve(
                spike.base().perSecond(),
                spike.peak().perSecond(),
                List.of(rises, risen, falls, fallen),
                spike.spacing());
    }

    private static Curve wave(DiurnalArrivals wave) {
        return new WaveCurve(
                wave.mean().perSecond(),
                wave.amplitude().fraction(),
                wave.period().seconds(),
                wave.peakAt().seconds(),
                wave.spacing());
    }

    private static Curve fixed(Traffic traffic, TraceFiles files) {
        if (traffic instanceof BurstyArrivals bursts) {
            double on = bursts.meanOn().seconds();
            double off = bursts.meanOff().seconds();
            double mean = (bursts.rateOn().perSecond() * on + bursts.rateOff().perSecond() * off) / (on + off);
            return new FixedCurve("bursty", List.of(new CurvePoint(0, mean)), "");
        }
        if (traffic instanceof CountedArrivals counts) {
            return new FixedCurve("counts", recorded(counts, files), "");
        }
        return new FixedCurve(traffic instanceof ClosedLoop ? "closed-loop" : "timestamps", List.of(), "");
    }

    private static List<CurvePoint> recorded(CountedArrivals counts, TraceFiles files) {
        double[] rows;
        try {
            rows = files.numbers(counts.counts());
        } catch (IllegalStateException notHandedIn) {
            return List.of();
        }
        double interval = counts.interval().seconds();
        int together = rows.length / MOST_RECORDED + 1;
        List<CurvePoint> line = new ArrayList<>();
        for (int i = 0; i < rows.length; i += together) {
            double highest = 0;
            int end = Math.min(rows.length, i + together);
            for (int j = i; j < end; j++) {
                highest = Math.max(highest, rows[j]);
            }
            double rate = highest * counts.scale() / interval;
            line.add(new CurvePoint(i * interval, rate));
            line.add(new CurvePoint(end * interval, rate));
        }
        return line;
    }
}
