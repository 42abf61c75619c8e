package dev.headroom.simulation;

import dev.headroom.client.ServiceTimeModel;
import java.util.SplittableRandom;

/**
 * How long the service takes to answer one attempt at a request: as long as its slowest call. The operations of a batch are
 * one call, which takes the time of all their units together. Filled anew for each attempt.
 */
final class AnswerTime {
    private final ServiceTimeModel model;
    private final SplittableRandom random;
    private boolean oneCall;
    private long readHalves;
    private long writeHalves;
    private long slowestNanos;
    private long furthestNanos;

    AnswerTime(ServiceTimeModel model, SplittableRandom random) {
        this.model = model;
        this.random = random;
    }

    void begin(boolean newOneCall) {
        oneCall = newOneCall;
        readHalves = 0;
        writeHalves = 0;
        slowestNanos = 0;
        furthestNanos = 0;
    }

    void servedByCache() {
        slowestNanos = Math.max(slowestNanos, model.daxHitNanos(random));
    }

    /** An operation was served that consumed so many half units, reading or writing. */
    void served(boolean write, long halves) {
        if (!oneCall) {
            slowestNanos = Math.max(slowestNanos, callNanos(write, halves));
        } else if (write) {
            writeHalves += halves;
        } else {
            readHalves += halves;
        }
    }

    /** An operation had to reach another region. */
    void wentFurther(long nanos) {
        furthestNanos = Math.max(furthestNanos, nanos);
    }

    /** Of the attempt as a whole, once all its operations were told; to be asked once. */
    long nanos() {
        long halves = readHalves + writeHalves;
        long inRegion = halves == 0 ? slowestNanos : Math.max(slowestNanos, callNanos(writeHalves > 0, halves));
        return inRegion + furthestNanos;
    }

    /** Of an answer that says that something was throttled. */
    long throttledNanos() {
        return model.throttledNanos(random);
    }

    private long callNanos(boolean write, long halves) {
        return write ? model.writeNanos(halves, random) : model.readNanos(halves, random);
    }
}
