package dev.headroom.peers;

import java.util.Arrays;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What one stretch of time measured.
 *
 * @param perSecond units per second
 * @param medianMicros median round trip of a request
 * @param p99Micros 99th percentile of the round trip
 * @param cpuMicros the server's processor time per unit, user and system; not a number where there is no server
 * @param failed requests that were answered with an error
 */
record Window(double perSecond, double medianMicros, double p99Micros, double cpuMicros, long failed) {
    static Window of(long units, long failed, long nanoseconds, double cpuSeconds, Histogram roundTrips) {
        if (units == 0) {
            return new Window(0, Double.NaN, Double.NaN, Double.NaN, failed);
        }
        return new Window(
                units * 1e9 / nanoseconds,
                roundTrips.getValueAtPercentile(50) / 1e3,
                roundTrips.getValueAtPercentile(99) / 1e3,
                cpuSeconds * 1e6 / units,
                failed);
    }

    /** Each figure's median by itself; failures are summed. */
    static Window median(List<Window> windows) {
        return new Window(
                median(windows.stream().mapToDouble(Window::perSecond).toArray()),
                median(windows.stream().mapToDouble(Window::medianMicros).toArray()),
                median(windows.stream().mapToDouble(Window::p99Micros).toArray()),
                median(windows.stream().mapToDouble(Window::cpuMicros).toArray()),
                windows.stream().mapToLong(Window::failed).sum());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
