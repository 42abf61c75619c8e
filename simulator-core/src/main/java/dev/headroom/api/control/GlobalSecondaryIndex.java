package dev.headroom.api.control;

import dev.headroom.api.Length;
import dev.headroom.api.Matches;
import dev.headroom.api.Required;
import java.util.List;

/** A global index asked for. */
public record GlobalSecondaryIndex(
        @Required @Length(min = 3, max = 255) @Matches("[a-zA-Z0-9_.-]+")
        String indexName,

        @Required @Length(min = 1, max = 8) List<KeySchemaElement> keySchema,
        @Required Projection projection,
        ProvisionedThroughput provisionedThroughput,
        OnDemandThroughput onDemandThroughput,
        WarmThroughput warmThroughput) {}
