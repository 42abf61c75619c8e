package dev.headroom.simulation;

import dev.headroom.quantity.Share;
import dev.headroom.scaling.Decision;
import dev.headroom.scaling.TargetTracking;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Why auto scaling did something, in a sentence. */
final class ScalingCause {
    private ScalingCause() {}

    static String of(Decision decision, Share target, TargetTracking tracking) {
        return switch (decision.kind()) {
            case SCHEDULED -> "a scheduled action moved the bounds to " + tracking.minimum() + "–" + tracking.maximum();
            case SCALE_OUT, AT_MAXIMUM ->
                consumed(decision) + " in the busiest minute, of which " + target + " make " + decision.wanted()
                        + bounded(decision, tracking);
            case SCALE_IN ->
                "no more than " + consumed(decision) + " in any minute, of which " + target + " make "
                        + decision.wanted() + bounded(decision, tracking);
        };
    }

    private static String bounded(Decision decision, TargetTracking tracking) {
        if (decision.wanted() > tracking.maximum()) {
            return ", above the maximum of " + tracking.maximum();
        }
        return decision.wanted() < tracking.minimum() ? ", below the minimum of " + tracking.minimum() : "";
    }

    private static String consumed(Decision decision) {
        return BigDecimal.valueOf(decision.consumed())
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " units/s";
    }
}
