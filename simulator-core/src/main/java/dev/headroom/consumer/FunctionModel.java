package dev.headroom.consumer;

import dev.headroom.client.LogNormalTime;
import dev.headroom.scenario.FunctionSpec;
import java.util.SplittableRandom;

/** How long a function takes for a batch, and whether it fails by itself. */
final class FunctionModel {
    private final long medianNanos;
    private final LogNormalTime spread;
    private final long perRecordNanos;
    private final double failureRate;
    private final SplittableRandom random;

    FunctionModel(FunctionSpec spec, SplittableRandom random) {
        this.medianNanos = spec.median().nanos();
        this.spread = LogNormalTime.of(spec.median(), spec.p99());
        this.perRecordNanos = spec.perRecord().nanos();
        this.failureRate = spec.failureRate().fraction();
        this.random = random;
    }

    long nanos(int records) {
        return Math.round(medianNanos * spread.draw(random)) + perRecordNanos * records;
    }

    boolean fails() {
        return failureRate > 0 && random.nextDouble() < failureRate;
    }
}
