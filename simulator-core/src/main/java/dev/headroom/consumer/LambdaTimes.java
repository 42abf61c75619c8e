package dev.headroom.consumer;

import dev.headroom.scenario.LambdaConsumer;
import dev.headroom.scenario.StreamTimes;

/** When an event source mapping polls, how long it waits before it tries again, and how old a record may be. */
final class LambdaTimes {
    private static final int MOST_DOUBLINGS = 30;

    private final long pollNanos;
    private final long retryNanos;
    private final long longestRetryNanos;
    private final long oldestNanos;

    LambdaTimes(StreamTimes times, LambdaConsumer settings) {
        this.pollNanos = times.pollInterval().nanos();
        this.retryNanos = times.retryDelay().nanos();
        this.longestRetryNanos = times.longestRetryDelay().nanos();
        long retention = times.retention().nanos();
        this.oldestNanos = settings.maximumRecordAge()
                .map(age -> Math.min(age.nanos(), retention))
                .orElse(retention);
    }

    /** The next time that an empty shard is looked into. */
    long nextPoll(long nowNanos) {
        return (nowNanos / pollNanos + 1) * pollNanos;
    }

    /** How long to wait, doubling with each time that the batch was tried again. */
    long retryDelay(long retries) {
        long doubled = retryNanos << Math.min(retries, MOST_DOUBLINGS);
        return doubled >> Math.min(retries, MOST_DOUBLINGS) == retryNanos
                ? Math.min(doubled, longestRetryNanos)
                : longestRetryNanos;
    }

    long oldestNanos() {
        return oldestNanos;
    }
}
