package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.Node;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import java.math.BigDecimal;
import java.util.Optional;

/** Target tracking as a scenario says it, from what CloudFormation says. */
final class Scaling {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(604_800);
    private static final long MOST = 40_000;

    private Scaling() {}

    /** One side of a global table: fixed units, or auto scaling from a seed. */
    static void side(Node from, String settings, String word, String capacity, String side, Fields to) {
        Look.units(from, settings, word + "CapacityUnits").ifPresent(units -> to.put(capacity, units));
        Look.at(from, settings, word + "CapacityAutoScalingSettings").ifPresent(scaling -> {
            Optional<Long> seed = Look.units(scaling, "SeedCapacity").or(() -> Look.units(scaling, "MinCapacity"));
            seed.ifPresent(
                    units -> to.put(capacity, units, "line " + scaling.place().line()));
            Node policy =
                    Look.at(scaling, "TargetTrackingScalingPolicyConfiguration").orElse(scaling);
            to.below("autoScaling").put(side, bounds(scaling, policy));
        });
    }

    /** Bounds from a scalable target, target and cooldowns from a policy. */
    static Fields bounds(Node target, Node policy) {
        Fields tracking = Fields.line();
        Look.number(policy, "TargetValue")
                .filter(percent -> percent.signum() >= 0 && percent.compareTo(PERCENT) <= 0)
                .ifPresent(percent -> tracking.put("target", new Share(percent.doubleValue() / 100)));
        long min = Look.units(target, "MinCapacity").orElse(5L);
        tracking.put("min", min);
        tracking.put("max", Look.units(target, "MaxCapacity").orElse(Math.max(min, MOST)));
        cooldown(policy, "ScaleOutCooldown", "scaleOutCooldown", tracking);
        cooldown(policy, "ScaleInCooldown", "scaleInCooldown", tracking);
        return tracking;
    }

    private static void cooldown(Node policy, String theirs, String ours, Fields tracking) {
        Look.number(policy, theirs)
                .filter(seconds -> seconds.signum() > 0 && seconds.compareTo(LONGEST) <= 0)
                .ifPresent(seconds -> tracking.put(ours, TimeSpan.ofSeconds(seconds.doubleValue())));
    }
}
