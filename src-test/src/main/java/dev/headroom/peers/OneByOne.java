package dev.headroom.peers;

import org.HdrHistogram.Histogram;

/** Sends a request when the last one is answered. */
final class OneByOne implements Client {
    private final Engine engine;
    private final Operation operation;
    private final RandomKeys keys;

    OneByOne(Engine engine, Operation operation, RandomKeys keys) {
        this.engine = engine;
        this.operation = operation;
        this.keys = keys;
    }

    @Override
    public int step(Histogram nanoseconds) throws FailedRequest {
        long sent = System.nanoTime();
        int units = operation.run(engine, keys);
        nanoseconds.recordValue(System.nanoTime() - sent);
        return units;
    }

    @Override
    public void close() {
        engine.close();
    }
}
