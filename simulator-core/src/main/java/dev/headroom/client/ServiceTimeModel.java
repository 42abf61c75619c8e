package dev.headroom.client;

import dev.headroom.scenario.ServiceTimes;
import java.util.SplittableRandom;

/**
 * How long the service takes to answer, as the client sees it: log-normal, and longer by a fixed time for each
 * capacity unit beyond the first. No distribution has been published; the parameters are assumptions near
 * measurements (facts §12).
 *
 * <p>A throttled answer and a hit in DAX have a median only, and take the relative spread of reading.
 */
public final class ServiceTimeModel {
    private static final int HALVES = 2;

    private final LogNormalTime reading;
    private final LogNormalTime writing;
    private final long readMedian;
    private final long writeMedian;
    private final long throttledMedian;
    private final long daxHitMedian;
    private final double perFurtherHalfUnit;

    public ServiceTimeModel(ServiceTimes times) {
        reading = LogNormalTime.of(times.readMedian(), times.readP99());
        writing = LogNormalTime.of(times.writeMedian(), times.writeP99());
        readMedian = times.readMedian().nanos();
        writeMedian = times.writeMedian().nanos();
        throttledMedian = times.throttledMedian().nanos();
        daxHitMedian = times.daxHitMedian().nanos();
        perFurtherHalfUnit = times.perFurtherUnit().nanos() / (double) HALVES;
    }

    /** A read that consumed this many half units of read capacity. */
    public long readNanos(long halfUnits, SplittableRandom random) {
        return Math.round(readMedian * reading.draw(random) + furtherNanos(halfUnits));
    }

    /** A write that consumed this many half units of write capacity, two for each WCU. */
    public long writeNanos(long halfUnits, SplittableRandom random) {
        return Math.round(writeMedian * writing.draw(random) + furtherNanos(halfUnits));
    }

    /** A request that was turned away. */
    public long throttledNanos(SplittableRandom random) {
        return Math.round(throttledMedian * reading.draw(random));
    }

    /** A read that DAX answered from its item cache. */
    public long daxHitNanos(SplittableRandom random) {
        return Math.round(daxHitMedian * reading.draw(random));
    }

    private double furtherNanos(long halfUnits) {
        return perFurtherHalfUnit * Math.max(0, halfUnits - HALVES);
    }
}
