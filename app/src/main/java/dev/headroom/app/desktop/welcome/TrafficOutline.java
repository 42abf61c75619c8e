package dev.headroom.app.desktop.welcome;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.BurstyArrivals;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.DiurnalArrivals;
import dev.headroom.workload.PoissonArrivals;
import dev.headroom.workload.RampArrivals;
import dev.headroom.workload.RateStep;
import dev.headroom.workload.SpikeArrivals;
import dev.headroom.workload.StepArrivals;
import dev.headroom.workload.Traffic;
import java.util.ArrayList;
import java.util.List;

/** The traffic of a scenario as a line of some points: a picture to know it by, not a measurement. */
final class TrafficOutline {
    private static final int POINTS = 64;

    private TrafficOutline() {}

    /** Requests per second at moments evenly spread over the run, all workloads together. */
    static List<Double> of(Scenario scenario) {
        double seconds = seconds(scenario.duration());
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double now = seconds * i / (POINTS - 1);
            points.add(scenario.workloads().values().stream()
                    .mapToDouble(workload -> rate(workload, now))
                    .sum());
        }
        return points;
    }

    private static double rate(WorkloadSpec workload, double now) {
        double since = now - seconds(workload.start());
        boolean over = workload.end().map(end -> now > seconds(end)).orElse(false);
        return since < 0 || over ? 0 : rate(workload.traffic(), since);
    }

    /** Traffic that is recorded, or depends on the answers, is drawn flat. */
    private static double rate(Traffic traffic, double now) {
        if (traffic instanceof PoissonArrivals steady) {
            return steady.rate().perSecond();
        }
        if (traffic instanceof ConstantArrivals steady) {
            return steady.rate().perSecond();
        }
        if (traffic instanceof RampArrivals ramp) {
            double way = Math.min(1, now / Math.max(1e-9, seconds(ramp.over())));
            return between(ramp.from().perSecond(), ramp.to().perSecond(), way);
        }
        if (traffic instanceof StepArrivals steps) {
            return steps.steps().stream()
                    .filter(step -> seconds(step.at()) <= now)
                    .reduce((before, last) -> last)
                    .map(RateStep::rate)
                    .map(rate -> rate.perSecond())
                    .orElse(0.0);
        }
        if (traffic instanceof SpikeArrivals spike) {
            return spike(spike, now - seconds(spike.at()));
        }
        if (traffic instanceof DiurnalArrivals wave) {
            double turn = 2 * Math.PI * (now - seconds(wave.peakAt())) / seconds(wave.period());
            return wave.mean().perSecond() * (1 + wave.amplitude().fraction() * Math.cos(turn));
        }
        if (traffic instanceof BurstyArrivals bursts) {
            double cycle = seconds(bursts.meanOn()) + seconds(bursts.meanOff());
            boolean on = now % cycle < seconds(bursts.meanOn());
            return on ? bursts.rateOn().perSecond() : bursts.rateOff().perSecond();
        }
        return 1;
    }

    private static double spike(SpikeArrivals spike, double since) {
        double rise = seconds(spike.rise());
        double top = rise + seconds(spike.duration());
        double fall = seconds(spike.fall());
        double way = 0;
        if (since >= 0 && since < rise) {
            way = since / rise;
        } else if (since >= rise && since <= top) {
            way = 1;
        } else if (since > top && since < top + fall) {
            way = 1 - (since - top) / fall;
        }
        return between(spike.base().perSecond(), spike.peak().perSecond(), way);
    }

    private static double between(double from, double to, double way) {
        return from + (to - from) * way;
    }

    private static double seconds(TimeSpan span) {
        return span.nanos() / (double) TimeSpan.NANOS_PER_SECOND;
    }
}
