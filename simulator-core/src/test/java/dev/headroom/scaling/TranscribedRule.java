package dev.headroom.scaling;

import java.util.ArrayList;
import java.util.List;

/**
 * The documented rule of target tracking, written down once more over whole arrays of minutes and with nothing remembered
 * between them (facts §6): slow, plain, and independent of the state machine that it checks. Every change is in force from the
 * next minute on, and there are no cooldowns.
 */
final class TranscribedRule {
    static final double NO_REQUESTS = -1;

    private final TrackingRule rule;
    private final long minimum;
    private final long maximum;

    TranscribedRule(TrackingRule rule, long minimum, long maximum) {
        this.rule = rule;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** The capacity in force in each minute, and after the last. */
    List<Long> capacities(long initial, double... consumed) {
        List<Long> capacities = new ArrayList<>(List.of(initial));
        for (int now = 0; now < consumed.length; now++) {
            long capacity = capacities.get(now);
            capacities.add(next(capacity, capacities, consumed, now));
        }
        return capacities;
    }

    private long next(long capacity, List<Long> capacities, double[] consumed, int now) {
        List<Integer> lately = pointsUntil(now, consumed, rule.highPoints());
        boolean tooMuch = lately.size() == rule.highPoints()
                && lately.stream().allMatch(m -> consumed[m] > rule.target() * capacities.get(m) * (1 + 1e-9));
        if (tooMuch) {
            long wanted = capacityFor(consumed, lately);
            return wanted > capacity ? wanted : capacity;
        }
        List<Integer> long15 = pointsUntil(now, consumed, rule.lowPoints());
        boolean tooLittle = long15.size() == rule.lowPoints()
                && long15.stream().allMatch(m -> consumed[m] < rule.lowThreshold() * capacities.get(m) * (1 - 1e-9));
        if (tooLittle) {
            long wanted = capacityFor(consumed, long15);
            return wanted < capacity ? wanted : capacity;
        }
        return capacity;
    }

    /** The latest minutes with a point, so many at most; none from before a gap as long as that. */
    private static List<Integer> pointsUntil(int now, double[] consumed, int most) {
        List<Integer> points = new ArrayList<>();
        int gap = 0;
        for (int minute = now; minute >= 0 && points.size() < most && gap < most; minute--) {
            if (consumed[minute] == NO_REQUESTS) {
                gap++;
            } else {
                gap = 0;
                points.add(minute);
            }
        }
        return gap == most && points.isEmpty() ? List.of() : points;
    }

    private long capacityFor(double[] consumed, List<Integer> minutes) {
        double most = minutes.stream().mapToDouble(m -> consumed[m]).max().orElseThrow();
        long wanted = (long) Math.ceil(most / rule.target() * (1 - 1e-9));
        return Math.max(minimum, Math.min(maximum, wanted));
    }
}
