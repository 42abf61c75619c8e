package dev.headroom.app.progress;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that moves with simulated time and is gone when the run has ended. */
final class ProgressDisplay implements Progress {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int REFRESH_MILLIS = 200;

    private final long totalNanos;
    private final ProgressBar bar;
    private final long started = System.nanoTime();

    ProgressDisplay(String name, long totalNanos, PrintStream err) {
        this.totalNanos = totalNanos;
        this.bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(Math.max(1, totalNanos / NANOS_PER_SECOND))
                .setUnit(" s simulated", 1)
                .hideEta()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void update(long simulatedNanos, long operations) {
        long elapsed = System.nanoTime() - started;
        String left = Pace.left(simulatedNanos, totalNanos, elapsed);
        bar.stepTo(simulatedNanos / NANOS_PER_SECOND);
        bar.setExtraMessage(Pace.speed(operations, elapsed) + (left.isEmpty() ? "" : ", " + left + " left"));
    }

    @Override
    public void close() {
        bar.close();
    }
}
