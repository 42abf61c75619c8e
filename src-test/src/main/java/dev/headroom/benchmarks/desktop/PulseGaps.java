package dev.headroom.benchmarks.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/** Listens to the pulses of the window: how far apart they are, and how much that thread worked in between. */
final class PulseGaps extends AnimationTimer {
    private static final double NANOS_PER_MILLI = 1e6;

    private final WindowThread window;
    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> worked = new ArrayList<>();
    private long last;
    private WindowThread.Account before;

    PulseGaps(WindowThread window) {
        this.window = window;
        this.before = window.account();
    }

    @Override
    public void handle(long unused) {
        long now = System.nanoTime();
        WindowThread.Account account = window.account();
        if (last != 0) {
            gaps.add((now - last) / NANOS_PER_MILLI);
            worked.add(account.since(before).worked());
        }
        last = now;
        before = account;
    }

    /** Milliseconds from one pulse to the next. */
    List<Double> gaps() {
        return gaps;
    }

    /** Milliseconds that the thread of the window worked from one pulse to the next. */
    List<Double> worked() {
        return worked;
    }
}
