package dev.headroom.app.progress;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** A line every few seconds, the first after one second, so that short runs stay silent. */
final class ProgressLines implements Progress {
    private static final long FIRST_AFTER_NANOS = 1_000_000_000L;
    private static final long EVERY_NANOS = 5_000_000_000L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final long totalNanos;
    private final PrintWriter err;
    private final LongSupplier clock;
    private final long started;
    private long nextLine;

    ProgressLines(long totalNanos, PrintWriter err, LongSupplier clock) {
        this.totalNanos = totalNanos;
        this.err = err;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.nextLine = FIRST_AFTER_NANOS;
    }

    @Override
    public void update(long simulatedNanos, long operations) {
        long elapsed = clock.getAsLong() - started;
        if (elapsed >= nextLine) {
            nextLine = elapsed + EVERY_NANOS;
            err.println(line(simulatedNanos, operations, elapsed));
            err.flush();
        }
    }

    private String line(long simulatedNanos, long operations, long elapsed) {
        String left = Pace.left(simulatedNanos, totalNanos, elapsed);
        long percent = totalNanos == 0 ? 100 : Math.round(100.0 * simulatedNanos / totalNanos);
        return Pace.time(simulatedNanos / NANOS_PER_SECOND) + " of " + Pace.time(totalNanos / NANOS_PER_SECOND)
                + " simulated (" + percent + "%), " + Pace.speed(operations, elapsed)
                + (left.isEmpty() ? "" : ", " + left + " left");
    }

    @Override
    public void close() {
        err.flush();
    }
}
