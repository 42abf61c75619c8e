package dev.headroom.api;

import dev.headroom.item.Item;
import java.util.List;

/** How large an item collection is estimated to be, in GB, from and to (facts §1.5). */
public record ItemCollectionMetrics(
        Item itemCollectionKey,
        @Named("SizeEstimateRangeGB") List<Double> sizeEstimateRangeGb) {}
