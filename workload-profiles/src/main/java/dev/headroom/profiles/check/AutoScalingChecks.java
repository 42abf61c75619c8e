package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.CapacityBounds;
import dev.headroom.scenario.TargetTrackingSpec;

/** Checks of the auto scaling of a table or a global index. */
final class AutoScalingChecks {
    private static final String[] SIDES = {"reads", "writes"};

    private final Checking checking;
    private final Bound scenario;

    AutoScalingChecks(Checking checking, Bound scenario) {
        this.checking = checking;
        this.scenario = scenario;
    }

    /** @param scaled the table itself or one of its global indexes */
    void check(String name, Bound table, Bound scaled) {
        Bound scaling = scaled.part("autoScaling");
        if (!scaling.isGiven() || scaling.wrong()) {
            return;
        }
        if (!new BillingModes(scenario).isEver(BillingMode.PROVISIONED, name, table)) {
            checking.report(
                    scaling,
                    "only provisioned capacity is scaled, and the table is on demand; leave it out, or give the table"
                            + " billing: provisioned");
        } else if (!scaling.part("reads").isGiven() && !scaling.part("writes").isGiven()) {
            checking.report(scaling, "scales nothing; give reads, writes or both");
        }
        scaling.part("schedule").parts().values().forEach(action -> checkAction(action, scaling));
    }

    private void checkAction(Bound action, Bound scaling) {
        Bound at = action.part("at");
        scenario.part("duration").as(TimeSpan.class).ifPresent(duration -> at.as(TimeSpan.class)
                .filter(time -> time.compareTo(duration) > 0)
                .ifPresent(time -> checking.report(at, time + " is after the end of the run, " + duration)));
        if (!action.part("reads").isGiven() && !action.part("writes").isGiven()) {
            checking.report(action, "changes nothing; give reads, writes or both");
        }
        for (String side : SIDES) {
            if (action.part(side).isGiven() && !scaling.part(side).isGiven()) {
                checking.report(action.part(side), side + " are not scaled; give " + side + " to autoScaling as well");
            }
            action.part(side).as(CapacityBounds.class).ifPresent(bounds -> scaling.part(side)
                    .as(TargetTrackingSpec.class)
                    .ifPresent(tracking -> checkBounds(action.part(side), bounds, tracking)));
        }
    }

    private void checkBounds(Bound where, CapacityBounds bounds, TargetTrackingSpec tracking) {
        long min = bounds.min().orElse(tracking.min());
        long max = bounds.max().orElse(tracking.max());
        if (min > max) {
            checking.report(
                    where,
                    "min would be " + min + ", above max, " + max + "; give "
                            + (bounds.max().isEmpty() ? "max" : "min") + " as well");
        }
    }
}
