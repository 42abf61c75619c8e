package dev.headroom.workload;

import java.util.SplittableRandom;

/** An arrival process of an open loop: requests come whether or not earlier ones were answered. */
public sealed interface ArrivalProcess extends Traffic
        permits ConstantArrivals,
                PoissonArrivals,
                RampArrivals,
                StepArrivals,
                SpikeArrivals,
                DiurnalArrivals,
                BurstyArrivals,
                CountedArrivals,
                TimestampArrivals {

    /** The highest rate that can be simulated: a request each nanosecond. */
    double HIGHEST_RATE = 1e9;

    /**
     * Starts the process.
     *
     * @param random a stream of its own
     * @param files where recorded traffic is found
     */
    Arrivals open(SplittableRandom random, TraceFiles files);
}
