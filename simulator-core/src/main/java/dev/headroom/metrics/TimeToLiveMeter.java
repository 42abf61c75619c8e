package dev.headroom.metrics;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Series;
import dev.headroom.result.TimeToLiveResult;
import org.HdrHistogram.Histogram;

/** Counts what time to live deletes and what is read before it does. */
public final class TimeToLiveMeter {
    private static final long LONGEST_SECONDS = 366 * 86_400L;
    private static final int DIGITS = 3;

    private final TimeAxis axis;
    private final Histogram lagSeconds = new Histogram(LONGEST_SECONDS, DIGITS);
    private final long[] deletions;
    private final double[] expired;
    private long deleted;
    private long reads;
    private long expiredReads;

    public TimeToLiveMeter(TimeAxis axis) {
        this.axis = axis;
        this.deletions = new long[axis.count()];
        this.expired = new double[axis.count()];
    }

    /**
     * An item was deleted.
     *
     * @param lagNanos how long after it expired
     */
    public void deleted(long nowNanos, long lagNanos) {
        deleted++;
        deletions[axis.intervalAt(nowNanos)]++;
        lagSeconds.recordValue(Math.min(LONGEST_SECONDS, lagNanos / TimeSpan.NANOS_PER_SECOND));
    }

    /** An item was read, which had expired or not. */
    public void read(boolean hadExpired) {
        reads++;
        expiredReads += hadExpired ? 1 : 0;
    }

    /** So many items have expired and are there, at the end of an interval as far as it has come. */
    public void expired(int interval, long items) {
        expired[interval] = items;
    }

    /** What was counted. */
    public TimeToLiveResult result(String attribute, TimeAxis ended, long endNanos) {
        int intervals = endNanos == 0 ? 0 : axis.intervalAt(endNanos - 1) + 1;
        double sum = 0;
        for (int i = 0; i < intervals; i++) {
            sum += expired[i];
        }
        return new TimeToLiveResult(
                attribute,
                deleted,
                deleted == 0 ? 0 : lagSeconds.getValueAtPercentile(50),
                deleted == 0 ? 0 : lagSeconds.getValueAtPercentile(99),
                deleted == 0 ? 0 : lagSeconds.getMaxValue(),
                intervals == 0 ? 0 : sum / intervals,
                reads,
                expiredReads,
                ended.eventsPerSecond(deletions),
                Series.of(expired));
    }
}
