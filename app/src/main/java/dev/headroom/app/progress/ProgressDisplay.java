package dev.headroom.app.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that moves with simulated time and is gone when the run has ended. */
final class ProgressDisplay implements Progress {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int REFRESH_MILLIS = 200;

    private final ProgressBar bar;
    private final long started = System.nanoTime();

    ProgressDisplay(String name, long totalNanos, PrintStream err) {
        bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(Math.max(1, totalNanos / NANOS_PER_SECOND))
                .setUnit(" s simulated", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setETAFunction(state -> Optional.of(Duration.ofMillis(millisLeft(state.getCurrent(), state.getMax()))))
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .clearDisplayOnFinish()
                .build();
    }

    private long millisLeft(long done, long all) {
        long elapsedMillis = (System.nanoTime() - started) / 1_000_000;
        return done == 0 ? 0 : Math.round(elapsedMillis * ((all - done) / (double) done));
    }

    @Override
    public void update(long simulatedNanos, long operations) {
        bar.stepTo(simulatedNanos / NANOS_PER_SECOND);
        bar.setExtraMessage(Pace.speed(operations, System.nanoTime() - started));
    }

    @Override
    public void close() {
        bar.close();
    }
}
