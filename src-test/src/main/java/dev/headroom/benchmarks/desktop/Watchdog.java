package dev.headroom.benchmarks.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Asks the thread of the window for an answer every few milliseconds, and notes how long it took: as long as a key press would
 * have waited. Where it takes too long, it looks what that thread is at.
 */
final class Watchdog {
    static final double LONG_MILLIS = 50;

    private static final long ASK_NANOS = 5_000_000;
    private static final int INNERMOST = 6;
    private static final int OURS = 4;
    private static final double NANOS_PER_MILLI = 1e6;

    private final WindowThread window;
    private final List<Double> waits = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private volatile boolean stopped;
    private volatile long answeredAt;
    private volatile String place = "";
    private final Thread thread = new Thread(this::watch, "watchdog");

    Watchdog(WindowThread window) {
        this.window = window;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** What the window is at, for the reader. */
    void at(String newPlace) {
        place = newPlace;
    }

    private void watch() {
        while (!stopped) {
            WindowThread.Account before = window.account();
            Map<String, Integer> seen = new LinkedHashMap<>();
            answeredAt = 0;
            long asked = System.nanoTime();
            Platform.runLater(() -> answeredAt = System.nanoTime());
            while (answeredAt == 0 && !stopped) {
                LockSupport.parkNanos(ASK_NANOS);
                if (answeredAt == 0 && System.nanoTime() - asked > 4 * ASK_NANOS) {
                    seen.merge(where(), 1, Integer::sum);
                }
            }
            note((answeredAt - asked) / NANOS_PER_MILLI, window.account().since(before), seen);
        }
    }

    private synchronized void note(double millis, WindowThread.Account account, Map<String, Integer> seen) {
        if (stopped) {
            return;
        }
        waits.add(millis);
        if (millis > LONG_MILLIS) {
            blocks.add(String.format(
                            Locale.ROOT,
                            "%s: %.0f ms, of which it worked %.0f, waited for a processor %.0f, heap was collected %.0f%n",
                            place,
                            millis,
                            account.worked(),
                            account.queued(),
                            account.collected())
                    + seen.entrySet().stream()
                            .map(entry -> "   " + entry.getValue() + " × " + entry.getKey())
                            .collect(Collectors.joining("\n")));
        }
    }

    private String where() {
        List<StackTraceElement> stack = List.of(window.stack());
        Stream<StackTraceElement> innermost = stack.stream().limit(INNERMOST);
        Stream<StackTraceElement> ours = stack.stream()
                .skip(INNERMOST)
                .filter(frame -> frame.getClassName().startsWith("dev.headroom"))
                .limit(OURS);
        return Stream.concat(innermost, ours)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }

    /** Ends, and returns how long each answer took, in milliseconds. */
    synchronized List<Double> stop() {
        stopped = true;
        return List.copyOf(waits);
    }

    /** Those that took too long, with what that thread was at. */
    synchronized List<String> blocks() {
        return List.copyOf(blocks);
    }
}
