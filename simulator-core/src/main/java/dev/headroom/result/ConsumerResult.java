package dev.headroom.result;

/**
 * What one consumer of a stream did.
 *
 * @param name the consumer
 * @param received records of the stream that were meant for it
 * @param processed records that it processed
 * @param waiting records not processed when the run ended
 * @param gaveUp records given up when their retries were used up
 * @param expired records that became too old before they were processed
 * @param batches batches handed over, those tried again included: a function's invocations, or reads that found records
 * @param errors batches that failed
 * @param throttled invocations that had to wait because the function's concurrency was used up
 * @param emptyReads reads that found nothing, where each is paid for
 * @param lanes how many batches it could process side by side at the end: shards × parallelisation
 * @param peakConcurrency how many batches it processed side by side at its busiest
 * @param meanBatch mean number of records of a batch
 * @param meanMillis mean time for a batch
 * @param maxIteratorAgeSeconds the greatest age of the last record of a batch when it was handed over
 * @param longestBlockSeconds how long, at the longest, one failing batch kept back what was behind it
 * @param processedRecords processed, per second, over time
 * @param iteratorAgeSeconds the greatest age of the last record of a batch, over time; 0 where no batch was handed over
 * @param waitingRecords records not processed, at the end of each interval
 * @param concurrency batches processed side by side, on average, over time
 */
public record ConsumerResult(
        String name,
        long received,
        long processed,
        long waiting,
        long gaveUp,
        long expired,
        long batches,
        long errors,
        long throttled,
        long emptyReads,
        int lanes,
        int peakConcurrency,
        double meanBatch,
        double meanMillis,
        double maxIteratorAgeSeconds,
        double longestBlockSeconds,
        Series processedRecords,
        Series iteratorAgeSeconds,
        Series waitingRecords,
        Series concurrency) {}
