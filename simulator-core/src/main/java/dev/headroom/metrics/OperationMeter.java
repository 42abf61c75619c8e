package dev.headroom.metrics;

import dev.headroom.result.Errors;
import dev.headroom.result.Hedges;
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
    private long troubledRequests;
    private long serverErrors;
    private long timeouts;
    private long failedAfterErrors;
    private long hedges;
    private long hedgesWon;
    private long hedgeHalves;

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

    /** A request was answered with a server error, or given up as too slow, for the first time. */
    public void troubledRequest() {
        troubledRequests++;
    }

    /** An operation was answered with a server error. */
    public void serverError() {
        serverErrors++;
    }

    /** So many calls were given up as too slow. */
    public void timedOut(int calls) {
        timeouts += calls;
    }

    /**
     * A request was given up for good.
     *
     * @param afterError whether its last attempt met an error or a time-out rather than throttling
     */
    public void failed(boolean afterError) {
        failed++;
        failedAfterErrors += afterError ? 1 : 0;
    }

    /** A read was sent a second time. */
    public void hedged(boolean won) {
        hedges++;
        hedgesWon += won ? 1 : 0;
    }

    /** Half units that a second read consumed; they are part of those consumed in all. */
    public void hedgeConsumed(long halves) {
        hedgeHalves += halves;
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
        troubledRequests += other.troubledRequests;
        serverErrors += other.serverErrors;
        timeouts += other.timeouts;
        failedAfterErrors += other.failedAfterErrors;
        hedges += other.hedges;
        hedgesWon += other.hedgesWon;
        hedgeHalves += other.hedgeHalves;
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
                new Errors(troubledRequests, serverErrors, timeouts, failedAfterErrors),
                new Hedges(hedges, hedgesWon, hedgeHalves / 2.0),
                Percentiles.of(latencyMicros, 1_000));
    }
}
