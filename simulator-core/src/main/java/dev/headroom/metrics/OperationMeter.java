package dev.headroom.metrics;

import dev.headroom.result.Latency;
import dev.headroom.result.OperationResult;
import org.HdrHistogram.Histogram;

/** Counts the requests of one kind, each once however often it is sent. */
public final class OperationMeter {
    private static final long LONGEST_MICROS = 3_600_000_000L;
    private static final int DIGITS = 3;

    private final Histogram latencyMicros = new Histogram(LONGEST_MICROS, DIGITS);
    private long requests;
    private long succeeded;
    private long failed;
    private long throttledRequests;
    private long attempts;
    private long conditionFailures;
    private long staleReads;
    private long readHalves;
    private long writeHalves;

    public void request() {
        requests++;
    }

    public void attempt() {
        attempts++;
    }

    /** A request was throttled for the first time. */
    public void throttledRequest() {
        throttledRequests++;
    }

    public void failed() {
        failed++;
    }

    public void conditionFailed() {
        conditionFailures++;
    }

    public void staleRead() {
        staleReads++;
    }

    /** Half units consumed. */
    public void consumed(boolean write, long halves) {
        if (write) {
            writeHalves += halves;
        } else {
            readHalves += halves;
        }
    }

    /** A request was answered. */
    public void succeeded(long latencyNanos) {
        succeeded++;
        latencyMicros.recordValue(Math.min(LONGEST_MICROS, latencyNanos / 1_000));
    }

    /** Counts everything that another meter counted. */
    public void add(OperationMeter other) {
        latencyMicros.add(other.latencyMicros);
        requests += other.requests;
        succeeded += other.succeeded;
        failed += other.failed;
        throttledRequests += other.throttledRequests;
        attempts += other.attempts;
        conditionFailures += other.conditionFailures;
        staleReads += other.staleReads;
        readHalves += other.readHalves;
        writeHalves += other.writeHalves;
    }

    public OperationResult result() {
        return new OperationResult(
                requests,
                succeeded,
                failed,
                requests - succeeded - failed,
                throttledRequests,
                attempts,
                conditionFailures,
                staleReads,
                readHalves / 2.0,
                writeHalves / 2.0,
                latency());
    }

    private Latency latency() {
        return succeeded == 0
                ? new Latency(0, 0, 0, 0, 0)
                : new Latency(
                        latencyMicros.getMean() / 1_000,
                        percentile(50),
                        percentile(99),
                        percentile(99.9),
                        percentile(100));
    }

    private double percentile(double percentile) {
        return latencyMicros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
