package dev.headroom.workload;

import dev.headroom.setting.Setting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an item looks like: named attributes, and a filler that brings it to its size. */
public record ItemShape(
        @Setting(value = "The size of the whole item, keys and names included.", byDefault = "400B")
        SizeDistribution size,

        @Setting("Named attributes besides the keys; a filler attribute brings the item to its size.")
        Map<String, AttributeGenerator> attributes) {
    public ItemShape {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
