package dev.headroom.simulation;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RegionFailure;
import dev.headroom.scenario.FailRegion;
import java.util.Optional;

/** A region of a global table that fails and is healed: what no other region had when it began, and how long it took to catch up. */
final class RegionOutage {
    private static final long NOT_YET = -1;

    private final FailRegion event;
    private final Replica replica;
    private boolean begun;
    private boolean ended;
    private long writesAtRisk;
    private long recoveryPointNanos;
    private long caughtUpNanos = NOT_YET;

    RegionOutage(FailRegion event, Replica replica) {
        this.event = event;
        this.replica = replica;
    }

    void begin(long nowNanos) {
        begun = true;
        writesAtRisk = replica.recoveryPoint().writes();
        recoveryPointNanos = replica.recoveryPoint().ageNanos(nowNanos);
        replica.fail(event.isolated());
    }

    void end(long nowNanos) {
        ended = true;
        replica.heal(event.isolated());
        replica.catchUp(nowNanos);
    }

    long endNanos() {
        return event.at().nanos() + event.duration().nanos();
    }

    /** Whether it is over and what was held back has not all been taken in; notes the time when it first has. */
    boolean isCatchingUp(long nowNanos) {
        if (ended && caughtUpNanos == NOT_YET && !replica.isBehind()) {
            caughtUpNanos = nowNanos - endNanos();
        }
        return ended && caughtUpNanos == NOT_YET;
    }

    /** What became of it; empty where it had not begun. */
    Optional<RegionFailure> result(boolean strong) {
        return begun
                ? Optional.of(new RegionFailure(
                        event.region(),
                        event.isolated(),
                        event.at(),
                        new TimeSpan(endNanos()),
                        strong ? 0 : writesAtRisk,
                        new TimeSpan(strong ? 0 : recoveryPointNanos),
                        caughtUpNanos == NOT_YET ? Optional.empty() : Optional.of(new TimeSpan(caughtUpNanos))))
                : Optional.empty();
    }
}
