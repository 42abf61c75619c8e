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
    /** The name of the filler attribute, which no named attribute may have. */
    public static final String FILLER = "~fill~";

    /** The most named attributes: which of them an item has is kept as the bits of one number. */
    public static final int MOST_ATTRIBUTES = 63;

    public ItemShape {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
