package dev.headroom.client;

import dev.headroom.scenario.ServiceTimes;
import java.util.SplittableRandom;

/**
 * How long the service takes to answer, as the client sees it, by the kind of call; longer by a fixed time for each capacity
 * unit beyond the first. A batch takes as long as the slowest of the partitions that it is spread over, a transaction two
 * rounds of that. No distribution has been published; the parameters are assumptions fitted to measurements (facts §12).
 *
 * <p>A throttled answer, a server error and a hit in DAX have a median only, and take the relative spread of reading.
 */
public final class ServiceTimeModel {
    private static final int HALVES = 2;

    private final ServiceTime reading;
    private final ServiceTime querying;
    private final ServiceTime writing;
    private final ServiceTime transacting;
    private final LogNormalTime relative;
    private final long throttledMedian;
    private final long serverErrorMedian;
    private final long daxHitMedian;
    private final long transactionOverhead;
    private final double perFurtherHalfUnit;

    public ServiceTimeModel(ServiceTimes times) {
        ServiceTime.Outliers outliers =
                new ServiceTime.Outliers(times.outlierMedian(), times.outlierP99(), times.giveUp());
        double floor = times.floor().fraction();
        double share = times.outliers().fraction();
        reading = new ServiceTime(times.readMedian(), times.readP99(), floor, share, outliers);
        querying = new ServiceTime(times.queryMedian(), times.queryP99(), floor, share, outliers);
        writing = new ServiceTime(times.writeMedian(), times.writeP99(), floor, share, outliers);
        transacting = writing.withOutliers(times.transactionOutliers().fraction());
        relative = LogNormalTime.of(times.readMedian(), times.readP99());
        throttledMedian = times.throttledMedian().nanos();
        serverErrorMedian = times.serverErrorMedian().nanos();
        daxHitMedian = times.daxHitMedian().nanos();
        transactionOverhead = times.transactionOverhead().nanos();
        perFurtherHalfUnit = times.perFurtherUnit().nanos() / (double) HALVES;
    }

    /**
     * A call that was served.
     *
     * @param halfUnits half units of capacity that it consumed
     * @param partitions over how many it was spread
     */
    public long nanos(CallKind kind, long halfUnits, int partitions, SplittableRandom random) {
        ServiceTime time =
                switch (kind) {
                    case READ -> reading;
                    case QUERY -> querying;
                    case WRITE -> writing;
                };
        return Math.round(time.slowestNanos(partitions, random) + furtherNanos(halfUnits));
    }

    /** A transaction of writes, spread over so many partitions: all prepare, then all commit. */
    public long transactionNanos(long halfUnits, int partitions, SplittableRandom random) {
        double prepared = transacting.slowestNanos(partitions, random);
        double committed = transacting.slowestNanos(partitions, random);
        return Math.round(transactionOverhead + prepared + committed + furtherNanos(halfUnits));
    }

    /** A request that was turned away. */
    public long throttledNanos(SplittableRandom random) {
        return Math.round(throttledMedian * relative.draw(random));
    }

    /** A request that was answered with a server error. */
    public long serverErrorNanos(SplittableRandom random) {
        return Math.round(serverErrorMedian * relative.draw(random));
    }

    /** A read that DAX answered from its item cache. */
    public long daxHitNanos(SplittableRandom random) {
        return Math.round(daxHitMedian * relative.draw(random));
    }

    private double furtherNanos(long halfUnits) {
        return perFurtherHalfUnit * Math.max(0, halfUnits - HALVES);
    }

    /** What the time of a call depends on. */
    public enum CallKind {
        /** GetItem and BatchGetItem. */
        READ,
        /** A query, or a page of a scan. */
        QUERY,
        /** PutItem, UpdateItem, DeleteItem and BatchWriteItem. */
        WRITE
    }
}
