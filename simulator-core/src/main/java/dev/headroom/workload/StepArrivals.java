package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.List;
import java.util.SplittableRandom;

/** Rates that each hold until the next; before the first there are no requests. */
@Kind(value = "step", describedAs = "Rates that each hold until the next begins; none before the first.")
public record StepArrivals(
        @Setting(value = "From when on which rate holds, in order of time.", notEmpty = true)
        List<RateStep> steps,

        @Setting(value = "poisson or even.", byDefault = "poisson")
        Spacing spacing)
        implements ArrivalProcess {

    private static final Rate NONE_YET = new Rate(0);

    public StepArrivals {
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).at().compareTo(steps.get(i - 1).at()) <= 0) {
                throw new IllegalArgumentException("steps must be in order of time, but the one at "
                        + steps.get(i).at() + " follows the one at "
                        + steps.get(i - 1).at());
            }
        }
    }

    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        RateCurve curve = RateCurve.begin();
        Rate present = NONE_YET;
        long since = 0;
        for (RateStep step : steps) {
            curve = curve.then(step.at().nanos() - since, present, present);
            present = step.rate();
            since = step.at().nanos();
        }
        return new RateDrivenArrivals(curve.thenForEver(present).pieces(), spacing, random);
    }
}
