package dev.headroom.api.control;

import java.util.List;

/** A global index as it is. */
public record GlobalSecondaryIndexDescription(
        String indexName,
        List<KeySchemaElement> keySchema,
        Projection projection,
        IndexStatus indexStatus,
        Boolean backfilling,
        ProvisionedThroughputDescription provisionedThroughput,
        Long indexSizeBytes,
        Long itemCount,
        String indexArn,
        OnDemandThroughput onDemandThroughput,
        WarmThroughputDescription warmThroughput) {}
