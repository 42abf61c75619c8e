package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Required;

/** New capacity of a global index. */
public record UpdateGlobalSecondaryIndexAction(
        @Required @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String indexName,

        ProvisionedThroughput provisionedThroughput,
        OnDemandThroughput onDemandThroughput,
        WarmThroughput warmThroughput) {}
