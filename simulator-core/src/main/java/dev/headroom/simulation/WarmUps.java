package dev.headroom.simulation;

import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.LoopResult;
import dev.headroom.result.WarmThroughputRaised;
import dev.headroom.result.WarmThroughputRaised.Raised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Raises the warm throughput of a table and its indexes, and keeps account of it: each increase is charged (facts §3.5). */
final class WarmUps {
    private final List<Raised> raised = new ArrayList<>();

    /** What is not given stays, and what is not more than there is changes nothing. */
    Raised raise(
            ResourceCapacity capacity,
            Optional<String> index,
            Optional<Long> reads,
            Optional<Long> writes,
            long nowNanos) {
        long readsBefore = capacity.warmThroughput(false);
        long writesBefore = capacity.warmThroughput(true);
        capacity.warmUp(reads.orElse(0L), writes.orElse(0L), nowNanos);
        Raised done = new Raised(
                new TimeSpan(nowNanos),
                index,
                readsBefore,
                capacity.warmThroughput(false),
                writesBefore,
                capacity.warmThroughput(true));
        raised.add(done);
        return done;
    }

    Stream<LoopResult> results() {
        return raised.isEmpty() ? Stream.empty() : Stream.of(new WarmThroughputRaised(raised));
    }
}
