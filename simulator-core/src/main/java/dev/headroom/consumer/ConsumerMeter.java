package dev.headroom.consumer;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.Series;

/** Counts what one consumer of a stream does. */
final class ConsumerMeter {
    private final TimeAxis axis;
    private final long[] processedOverTime;
    private final long[] busyNanos;
    private final double[] oldestSeconds;
    private final double[] waitingOverTime;
    private long waiting;
    private long received;
    private long processed;
    private long invocations;
    private long batchRecords;
    private long nanos;
    private long errors;
    private long throttled;
    private long gaveUp;
    private long expired;
    private long longestAgeNanos;
    private long longestBlockNanos;

    ConsumerMeter(TimeAxis axis) {
        this.axis = axis;
        this.processedOverTime = new long[axis.count()];
        this.busyNanos = new long[axis.count()];
        this.oldestSeconds = new double[axis.count()];
        this.waitingOverTime = new double[axis.count()];
    }

    void received() {
        received++;
        waiting++;
    }

    /**
     * A batch is handed over.
     *
     * @param ageNanos how long ago its last record was written: the iterator age
     */
    void invoked(long nowNanos, long durationNanos, int records, long ageNanos) {
        invocations++;
        batchRecords += records;
        nanos += durationNanos;
        longestAgeNanos = Math.max(longestAgeNanos, ageNanos);
        int interval = axis.intervalAt(nowNanos);
        double age = ageNanos / (double) TimeSpan.NANOS_PER_SECOND;
        oldestSeconds[interval] = Math.max(oldestSeconds[interval], age);
        busy(nowNanos, nowNanos + durationNanos);
    }

    void processed(long nowNanos, long records) {
        processed += records;
        waiting -= records;
        processedOverTime[axis.intervalAt(nowNanos)] += records;
    }

    void failed() {
        errors++;
    }

    void throttled() {
        throttled++;
    }

    void gaveUp(long records) {
        gaveUp += records;
        waiting -= records;
    }

    void expired(long records) {
        expired += records;
        waiting -= records;
    }

    void wasBlocked(long sinceNanos, long nowNanos) {
        longestBlockNanos = Math.max(longestBlockNanos, nowNanos - sinceNanos);
    }

    void sample(int interval) {
        waitingOverTime[interval] = waiting;
    }

    /**
     * What it counted.
     *
     * @param ended the axis that it counts by, as far as the run came
     * @param emptyReads reads that found nothing, where each is paid for
     * @param blockedNanos for how long it has been trying the same again and again
     */
    ConsumerResult result(
            String name, TimeAxis ended, long emptyReads, long blockedNanos, int peakConcurrency, int lanes) {
        return new ConsumerResult(
                name,
                received,
                processed,
                waiting,
                gaveUp,
                expired,
                invocations,
                errors,
                throttled,
                emptyReads,
                lanes,
                peakConcurrency,
                invocations == 0 ? 0 : batchRecords / (double) invocations,
                invocations == 0 ? 0 : nanos / 1e6 / invocations,
                longestAgeNanos / (double) TimeSpan.NANOS_PER_SECOND,
                Math.max(longestBlockNanos, blockedNanos) / (double) TimeSpan.NANOS_PER_SECOND,
                ended.eventsPerSecond(processedOverTime),
                Series.of(oldestSeconds),
                Series.of(waitingOverTime),
                busy(ended));
    }

    /** Divides the time of an invocation among the intervals that it falls into. */
    private void busy(long from, long until) {
        int first = axis.intervalAt(from);
        int last = axis.intervalAt(until);
        for (int i = first; i <= last; i++) {
            long start = Math.max(from, i * axis.widthNanos());
            long end = i == last ? until : (i + 1) * axis.widthNanos();
            busyNanos[i] += end - start;
        }
    }

    private Series busy(TimeAxis ended) {
        double[] values = ended.eventsPerSecond(busyNanos).toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] /= TimeSpan.NANOS_PER_SECOND;
        }
        return Series.of(values);
    }
}
