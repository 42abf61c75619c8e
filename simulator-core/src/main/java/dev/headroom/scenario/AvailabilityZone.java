package dev.headroom.scenario;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Locale;

/** One of the three availability zones, each of which holds one replica of every partition (facts §4.1). */
@Kind(
        value = "availability-zone",
        describedAs = "An availability zone, and with it one of the three replicas of every partition of every table.")
public record AvailabilityZone(@Setting("a, b or c.") Zone zone) implements FaultTarget {
    /** The zones. */
    public enum Zone {
        A,
        B,
        C
    }

    @Override
    public String toString() {
        return "availability-zone-" + zone.name().toLowerCase(Locale.ROOT);
    }
}
