package dev.headroom.database;

import dev.headroom.capacity.ThrottlingReason;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was consumed of a table itself or of one global index, in half units, and how often it throttled. */
final class ResourceUsage {
    private static final double HALVES = 2;
    private static final ThrottlingReason[] REASONS = ThrottlingReason.values();

    private final long[] events = new long[REASONS.length];
    private long readHalves;
    private long writeHalves;
    private long readHalvesBefore;
    private long writeHalvesBefore;

    void consumed(boolean write, long halves) {
        if (write) {
            writeHalves += halves;
        } else {
            readHalves += halves;
        }
    }

    void throttled(ThrottlingReason reason) {
        events[reason.ordinal()]++;
    }

    /** Read units, in all. */
    double readUnits() {
        return readHalves / HALVES;
    }

    /** Write units, in all. */
    double writeUnits() {
        return writeHalves / HALVES;
    }

    /** Read units since this was asked last. */
    double takeReadUnits() {
        double units = (readHalves - readHalvesBefore) / HALVES;
        readHalvesBefore = readHalves;
        return units;
    }

    /** Write units since this was asked last. */
    double takeWriteUnits() {
        double units = (writeHalves - writeHalvesBefore) / HALVES;
        writeHalvesBefore = writeHalves;
        return units;
    }

    /** Throttle events by the code of their reason, those that happened. */
    Map<String, Long> throttleEvents() {
        Map<String, Long> byCode = new LinkedHashMap<>();
        for (ThrottlingReason reason : REASONS) {
            if (events[reason.ordinal()] > 0) {
                byCode.put(reason.code(), events[reason.ordinal()]);
            }
        }
        return byCode;
    }
}
