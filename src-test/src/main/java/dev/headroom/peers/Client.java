package dev.headroom.peers;

import org.HdrHistogram.Histogram;

/** One thread's way to keep an operation going. */
interface Client extends AutoCloseable {
    /**
     * Does one more request, and notes how long one took from its sending to its answer, in nanoseconds.
     *
     * @return the units done
     */
    int step(Histogram nanoseconds) throws FailedRequest;

    @Override
    void close();
}
