package dev.headroom.app.desktop.run;

import dev.headroom.findings.Assessment;
import dev.headroom.findings.Assessor;
import dev.headroom.result.RunResult;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/** Bill and findings of a run that goes on, about once a second, on a thread that nobody waits for. */
final class LiveAssessment {
    private static final long AT_LEAST_NANOS = 700_000_000;
    private static final long TIMES_ITS_COST = 4;

    private final LongSupplier clock;
    private final Executor background;
    private AtomicReference<Optional<Assessment>> latest = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean atWork = new AtomicBoolean();
    private volatile long nextAt;

    LiveAssessment(LongSupplier clock, Executor background) {
        this.clock = clock;
        this.background = background;
    }

    /** Another run begins; what is still being worked out is of the one before. */
    void begin() {
        latest = new AtomicReference<>(Optional.empty());
        nextAt = clock.getAsLong() + AT_LEAST_NANOS;
    }

    /** The latest there is; sees to it that there will be one of this result, if it is time. */
    Optional<Assessment> of(RunResult result) {
        if (clock.getAsLong() >= nextAt && atWork.compareAndSet(false, true)) {
            AtomicReference<Optional<Assessment>> into = latest;
            background.execute(() -> assess(result, into));
        }
        return latest.get();
    }

    private void assess(RunResult result, AtomicReference<Optional<Assessment>> into) {
        long began = clock.getAsLong();
        try {
            into.set(Optional.of(Assessor.assess(result)));
        } finally {
            long now = clock.getAsLong();
            nextAt = now + Math.max(AT_LEAST_NANOS, TIMES_ITS_COST * (now - began));
            atWork.set(false);
        }
    }
}
