package dev.headroom.scenario;

import dev.headroom.setting.NearestName;
import dev.headroom.setting.Shorthand;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can fail. A kind of target is a record here; one that a word says in full has a short form as well. */
public sealed interface FaultTarget permits AvailabilityZone, PartitionLeader {

    /** The target that a word stands for. */
    @Shorthand("availability-zone-b")
    static FaultTarget parse(String text) {
        Map<String, FaultTarget> targets = new LinkedHashMap<>();
        Arrays.stream(AvailabilityZone.Zone.values())
                .map(AvailabilityZone::new)
                .forEach(zone -> targets.put(zone.toString(), zone));
        FaultTarget target = targets.get(text.trim());
        if (target == null) {
            throw new IllegalArgumentException(
                    "'" + text + "' is nothing that can fail" + NearestName.hint(text, targets.keySet()));
        }
        return target;
    }
}
