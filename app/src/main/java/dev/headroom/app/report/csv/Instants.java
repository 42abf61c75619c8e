package dev.headroom.app.report.csv;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import java.math.BigDecimal;

/** Simulated time as a column: seconds since the start, exact. */
final class Instants {
    private static final int NANO_DIGITS = 9;

    private Instants() {}

    /** When an interval begins. */
    static String start(RunResult run, int interval) {
        return seconds(Math.multiplyExact(run.interval().nanos(), interval));
    }

    static String of(TimeSpan time) {
        return seconds(time.nanos());
    }

    private static String seconds(long nanos) {
        return nanos == 0
                ? "0"
                : BigDecimal.valueOf(nanos, NANO_DIGITS).stripTrailingZeros().toPlainString();
    }
}
