package dev.headroom.result;

/**
 * What became of the requests of one kind. A request is counted once, however often it was sent.
 *
 * @param requests requests made
 * @param succeeded requests served before the run ended, at the first attempt or a later one; those whose condition failed are
 *     included, and those whose answer would have reached the client after the end: their latency is known, and leaving them
 *     out would leave out the slowest
 * @param failed requests given up after the last attempt was throttled, met a server error or took too long
 * @param inFlight requests still waiting to be sent, for the first time or again, when the run ended
 * @param throttledRequests requests of which at least one attempt was throttled
 * @param attempts times that requests were sent
 * @param conditionFailures requests whose condition did not hold
 * @param staleReads eventually consistent reads that missed a recent write
 * @param consumedReadUnits read units that these requests consumed, of the table and its indexes
 * @param consumedWriteUnits write units that they consumed, those of indexes included
 * @param errors server errors and time-outs
 * @param hedges reads that were sent a second time
 * @param latency from the first attempt to the answer, back-off included, of requests that succeeded
 */
public record OperationResult(
        long requests,
        long succeeded,
        long failed,
        long inFlight,
        long throttledRequests,
        long attempts,
        long conditionFailures,
        long staleReads,
        double consumedReadUnits,
        double consumedWriteUnits,
        Errors errors,
        Hedges hedges,
        Latency latency) {

    /** Requests that met no error and were not hedged. */
    public OperationResult(
            long requests,
            long succeeded,
            long failed,
            long inFlight,
            long throttledRequests,
            long attempts,
            long conditionFailures,
            long staleReads,
            double consumedReadUnits,
            double consumedWriteUnits,
            Latency latency) {
        this(
                requests,
                succeeded,
                failed,
                inFlight,
                throttledRequests,
                attempts,
                conditionFailures,
                staleReads,
                consumedReadUnits,
                consumedWriteUnits,
                Errors.NONE,
                Hedges.NONE,
                latency);
    }

    /** Requests given up because their last attempt was throttled. */
    public long failedByThrottling() {
        return failed - errors.failedRequests();
    }

    /** Requests throttled at least once, as a share of all; 0 where there were none. */
    public double throttledShare() {
        return requests == 0 ? 0 : throttledRequests / (double) requests;
    }
}
