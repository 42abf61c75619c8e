package dev.headroom.app.desktop;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;

/** Prints how long it took from the start of the process until the window was first painted, where somebody wants to know. */
final class FirstPaint {
    private static final int PULSES = 2;

    private FirstPaint() {}

    /** The timer runs before a pulse paints: at the second, the first has been painted. */
    static void tell() {
        if (!Boolean.getBoolean("headroom.desktop.timing")) {
            return;
        }
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    stop();
                    System.out.println("first paint after " + sinceStart().toMillis()
                            + " ms, of which the processors worked " + worked().toMillis() + " ms");
                }
            }
        }.start();
    }

    private static Duration sinceStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return Duration.between(start, Instant.now());
    }

    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
