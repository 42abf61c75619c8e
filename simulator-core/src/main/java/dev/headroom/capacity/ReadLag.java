package dev.headroom.capacity;

import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.Propagation;
import dev.headroom.table.LagChance;
import dev.headroom.table.PageLag;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How queries and scans lag, by what is assumed (experiment V31). A global index takes most writes within milliseconds and a few
 * within a fraction of a second (facts §5.5): the two chances add up to the heavy tail that was measured.
 */
public final class ReadLag {
    private ReadLag() {}

    /** @param random a stream of its own */
    public static PageLag of(Assumptions assumptions, SplittableRandom random) {
        Propagation propagation = assumptions.propagation();
        return new PageLag(
                new LagChance(
                        assumptions.staleReads().fraction(),
                        assumptions.staleReadsDecay().nanos()),
                List.of(
                        new LagChance(
                                assumptions.staleIndexReads().fraction(),
                                assumptions.staleIndexReadsDecay().nanos()),
                        new LagChance(
                                propagation.slowIndexReads().fraction(),
                                propagation.slowIndexReadsDecay().nanos())),
                random);
    }
}
