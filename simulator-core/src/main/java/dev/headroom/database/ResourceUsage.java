package dev.headroom.database;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.item.AttributeValue;
import dev.headroom.metrics.HeavyHitters;
import dev.headroom.result.HotKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was consumed of a table itself or of one global index, in half units, and how often it throttled. */
final class ResourceUsage {
    private static final double HALVES = 2;
    private static final ThrottlingReason[] REASONS = ThrottlingReason.values();

    private final long[] events = new long[REASONS.length];
    private HeavyHitters throttledKeys; // of no use to most resources, and not small
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

    /** @param key the partition key that was refused; null where the operation was for many */
    void throttled(ThrottlingReason reason, AttributeValue key, long hash) {
        events[reason.ordinal()]++;
        if (key != null) {
            if (throttledKeys == null) {
                throttledKeys = new HeavyHitters();
            }
            throttledKeys.add(hash, key, 1);
        }
    }

    /** The partition keys throttled most often, with their shares of all throttle events. */
    List<HotKey> throttledKeys() {
        return throttledKeys == null ? List.of() : throttledKeys.top(1);
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
