package dev.headroom.simulation;

import dev.headroom.client.ServiceTimeModel;
import dev.headroom.client.ServiceTimeModel.CallKind;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import java.util.SplittableRandom;

/**
 * How long the service takes to answer one attempt at a request: as long as its slowest call. The operations of a batch are
 * one call, which takes the time of all their units, spread over their partitions. Filled anew for each attempt.
 */
final class AnswerTime {
    private final ServiceTimeModel model;
    private final SplittableRandom random;
    private boolean oneCall;
    private CallKind kind;
    private long halves;
    private long partitions;
    private long slowestNanos;
    private long furthestNanos;

    AnswerTime(ServiceTimeModel model, SplittableRandom random) {
        this.model = model;
        this.random = random;
    }

    void begin(boolean newOneCall) {
        oneCall = newOneCall;
        halves = 0;
        partitions = 0;
        slowestNanos = 0;
        furthestNanos = 0;
    }

    void servedByCache() {
        slowest(model.daxHitNanos(random));
    }

    /**
     * An operation was served.
     *
     * @return how long that took; 0 where it is part of a batch
     */
    long served(Operation operation, Charges charges) {
        kind = kind(operation, charges);
        if (!oneCall) {
            return slowest(model.nanos(kind, charges.totalHalves(), 1, random));
        }
        halves += charges.totalHalves();
        if (charges.count() > 0) {
            partitions |= 1L << charges.partition(0);
        }
        return 0;
    }

    /** An operation was answered with a server error. */
    void failed() {
        slowest(model.serverErrorNanos(random));
    }

    /** An operation had to reach another region. */
    void wentFurther(long nanos) {
        furthestNanos = Math.max(furthestNanos, nanos);
    }

    /** Of the attempt as a whole, once all its operations were told; to be asked once. */
    long nanos() {
        // A partition is one bit of 64, so that of very many a few count as one.
        if (halves > 0) {
            slowest(model.nanos(kind, halves, Math.max(1, Long.bitCount(partitions)), random));
        }
        return slowestNanos + furthestNanos;
    }

    /** Of an answer that says that something was throttled. */
    long throttledNanos() {
        return model.throttledNanos(random);
    }

    private long slowest(long nanos) {
        slowestNanos = Math.max(slowestNanos, nanos);
        return nanos;
    }

    private static CallKind kind(Operation operation, Charges charges) {
        if (charges.count() > 0 && charges.isWrite(0)) {
            return CallKind.WRITE;
        }
        return operation instanceof Operation.GetItem ? CallKind.READ : CallKind.QUERY;
    }
}
