package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import java.util.Arrays;
import java.util.SplittableRandom;

/** The first arrivals of a process, as times in nanoseconds. */
final class ArrivalCounts {
    private final long[] times;

    private ArrivalCounts(long[] times) {
        this.times = times;
    }

    static ArrivalCounts of(ArrivalProcess process, String until) {
        return of(process, until, TraceFiles.NONE);
    }

    static ArrivalCounts of(ArrivalProcess process, String until, TraceFiles files) {
        return of(process, until, files, 1);
    }

    static ArrivalCounts of(ArrivalProcess process, String until, TraceFiles files, long seed) {
        long end = TimeSpan.parse(until).nanos();
        Arrivals arrivals = process.open(new SplittableRandom(seed), files);
        long[] times = new long[1_024];
        int count = 0;
        for (long time = arrivals.next(); time < end; time = arrivals.next()) {
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = time;
        }
        return new ArrivalCounts(Arrays.copyOf(times, count)).assertInOrder();
    }

    private ArrivalCounts assertInOrder() {
        assertThat(times).isSorted();
        assertThat(Arrays.stream(times)).allMatch(time -> time >= 0);
        return this;
    }

    static Rate perSecond(double rate) {
        return new Rate(rate);
    }

    static TimeSpan span(String text) {
        return TimeSpan.parse(text);
    }

    long[] times() {
        return times;
    }

    long between(String from, String to) {
        long start = span(from).nanos();
        long end = span(to).nanos();
        return Arrays.stream(times).filter(time -> time >= start && time < end).count();
    }

    /**
     * The count of a Poisson distribution lies within five standard deviations of its mean but for one seed in a
     * million.
     */
    ArrivalCounts assertPoisson(String from, String to, double mean) {
        assertThat((double) between(from, to)).isCloseTo(mean, within(5 * Math.sqrt(mean)));
        return this;
    }

    ArrivalCounts assertEven(String from, String to, double expected) {
        assertThat((double) between(from, to)).isCloseTo(expected, within(1.0));
        return this;
    }
}
