package dev.headroom.metrics;

/** Counts one partition, in half units and throttle events. */
final class PartitionMeter {
    final long[] readHalves;
    final long[] writeHalves;
    final long[] throttleEvents;

    PartitionMeter(int intervals) {
        readHalves = new long[intervals];
        writeHalves = new long[intervals];
        throttleEvents = new long[intervals];
    }
}
