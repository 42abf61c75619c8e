package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.setting.Shorthand;

/**
 * When requests come: open loop, by an arrival process that does not wait for answers, or closed loop, by threads that
 * do.
 */
public sealed interface Traffic permits ArrivalProcess, ClosedLoop {
    /** Requests of many independent users at a mean rate. */
    @Shorthand(value = "200/s", quantity = Rate.class)
    static Traffic of(String text) {
        return new PoissonArrivals(Rate.parse(text));
    }
}
